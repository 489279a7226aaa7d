package rolebook.generator.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import rolebook.generator.computed.AlphabetLetter;
import rolebook.generator.computed.AlphabetRow;
import rolebook.generator.computed.Tagged;
import rolebook.generator.model.Entry;
import rolebook.generator.model.EntryId;
import rolebook.generator.model.EntryType;
import rolebook.generator.model.KnowledgeBase;
import rolebook.generator.page.CountsView;
import rolebook.generator.page.ListView;
import rolebook.generator.page.Page;

/// The A-Z of everything, a list for each type, the tags, the news.
record ListPages(Pages pages) {
    private static final List<EntryType> LISTED =
            List.of(
                    EntryType.ROLE,
                    EntryType.ACTIVITY,
                    EntryType.FRAMEWORK,
                    EntryType.COMPARISON,
                    EntryType.PATH,
                    EntryType.TEAM);

    Stream<Page> all() {
        return Stream.of(glossary(), types(), Stream.of(news()), tags()).flatMap(list -> list);
    }

    private KnowledgeBase knowledge() {
        return pages.material().knowledge();
    }

    private Stream<Page> glossary() {
        var list =
                new SplitList(
                        pages,
                        "/glossary/",
                        "Glossary A–Z",
                        "Every word, role and activity of this site in one alphabet.",
                        List.of(),
                        true);
        return list.pages(pages.material().derived().alphabet());
    }

    private Stream<Page> types() {
        return LISTED.stream()
                .flatMap(type -> {
                    if (type == EntryType.ROLE) {
                        List<Entry.Role> roles = knowledge().entries(Entry.Role.class);
                        if (roles.size() <= SplitList.MOST_ROWS) {
                            return Stream.of(new RoleDirectory(pages).page(roles));
                        }
                    }
                    var list =
                            new SplitList(
                                    pages,
                                    Words.listUrl(type),
                                    Words.many(type),
                                    Words.meaning(type),
                                    List.of(),
                                    false);
                    return list.pages(only(type));
                });
    }

    /// The alphabet's titles of one type.
    private List<AlphabetLetter> only(EntryType type) {
        return filtered(row -> !row.alias() && typeOf(row.entry()) == type);
    }

    private EntryType typeOf(EntryId id) {
        return knowledge().entry(id).type();
    }

    private List<AlphabetLetter> filtered(Predicate<AlphabetRow> wanted) {
        List<AlphabetLetter> letters = new ArrayList<>();
        for (AlphabetLetter letter : pages.material().derived().alphabet()) {
            List<AlphabetRow> rows = letter.rows().stream().filter(wanted).toList();
            if (!rows.isEmpty()) {
                letters.add(new AlphabetLetter(letter.letter(), rows));
            }
        }
        return letters;
    }

    private Page news() {
        return pages.at(
                "/news/",
                "list",
                "list",
                sheet ->
                        new Pages.Content(
                                new Chrome(sheet)
                                        .page(
                                                "list",
                                                "News",
                                                Words.meaning(EntryType.NEWS),
                                                List.of()),
                                list(new Rows(sheet), news(knowledge()))),
                Pages.listed("News"));
    }

    private static ListView list(Rows rows, List<Entry.News> news) {
        List<ListView.Row> shown = news.stream().map(rows::of).toList();
        return new ListView(
                Words.meaning(EntryType.NEWS),
                shown.size(),
                List.of(),
                shown.isEmpty() ? List.of() : List.of(new ListView.Group("", "", shown)),
                List.of(),
                false,
                List.of());
    }

    /// News, the newest first.
    static List<Entry.News> news(KnowledgeBase knowledge) {
        return knowledge.entries(Entry.News.class).stream()
                .sorted(Comparator.comparing(Entry.News::date).reversed().thenComparing(Entry::id))
                .toList();
    }

    private Stream<Page> tags() {
        List<Tagged> tags =
                pages.material().derived().tags().stream()
                        .filter(tag -> Pages.canName(tag.tag()))
                        .toList();
        return Stream.concat(Stream.of(tagIndex(tags)), tags.stream().flatMap(this::tag));
    }

    private Page tagIndex(List<Tagged> tags) {
        String intro = "What the entries of this site are about.";
        return pages.at(
                "/tags/",
                "counts",
                "list",
                sheet ->
                        new Pages.Content(
                                new Chrome(sheet).page("list", "Tags", intro, List.of()),
                                new CountsView(
                                        intro,
                                        List.of(),
                                        tags.stream()
                                                .map(tag ->
                                                        new CountsView.Count(
                                                                tag.label(),
                                                                sheet.href(url(tag)),
                                                                tag.entries().size()))
                                                .toList())),
                Pages.listed("Tags"));
    }

    private static String url(Tagged tag) {
        return "/tags/" + tag.tag() + "/";
    }

    private Stream<Page> tag(Tagged tag) {
        var list =
                new SplitList(
                        pages,
                        url(tag),
                        "Tag: " + tag.label(),
                        "Entries about “" + tag.label() + "”.",
                        List.of(new SplitList.Above("Tags", "/tags/")),
                        false);
        var members = new HashSet<>(tag.entries());
        return list.pages(filtered(row -> !row.alias() && members.contains(row.entry())));
    }
}
