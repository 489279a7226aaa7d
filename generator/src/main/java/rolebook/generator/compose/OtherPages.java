package rolebook.generator.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;
import rolebook.generator.model.Entry;
import rolebook.generator.model.EntryType;
import rolebook.generator.model.Site;
import rolebook.generator.page.DisagreementsView;
import rolebook.generator.page.EntryLink;
import rolebook.generator.page.HomeView;
import rolebook.generator.page.Page;
import rolebook.generator.page.SearchView;

/// Home, search, disagreements, and the page for missing pages.
record OtherPages(Pages pages) {
    /// So many roles stand on the home page as cards.
    static final int HOME_ROLES = 24;

    /// So many news stand on the home page.
    static final int HOME_NEWS = 5;

    private static final SequencedMap<String, String> FACETS = facets();

    private static SequencedMap<String, String> facets() {
        SequencedMap<String, String> facets = new LinkedHashMap<>();
        facets.put("type", "Type");
        facets.put("tag", "Tag");
        facets.put("role", "Role");
        facets.put("stage", "Stage");
        facets.put("context", "Context");
        return facets;
    }

    Stream<Page> all() {
        return Stream.of(home(), search(), disagreements(), gaps(), missing());
    }

    private Page home() {
        String title = pages.material().site().title();
        String purpose = "Look up words, find roles, and see who does what.";
        return pages.at(
                "/",
                "home",
                "list",
                sheet ->
                        new Pages.Content(
                                new Chrome(sheet).page("home", title, purpose, List.of()),
                                home(sheet)),
                Pages.listed(title));
    }

    private static HomeView home(Sheet sheet) {
        var rows = new Rows(sheet);
        List<EntryLink> roles =
                RoleViews.byTitle(
                        sheet.knowledge().entries(Entry.Role.class).stream()
                                .map(sheet::link)
                                .toList());
        return new HomeView(
                start(sheet),
                new SearchExamples(sheet.material()).all(),
                roles.stream().limit(HOME_ROLES).toList(),
                Math.max(0, roles.size() - HOME_ROLES),
                ListPages.news(sheet.knowledge()).stream().limit(HOME_NEWS).map(rows::of).toList(),
                SplitList.kinds(sheet));
    }

    /// The shortest learning path: newcomers are to get through it. One with a self-assessment is
    /// for those who choose.
    private static Optional<EntryLink> start(Sheet sheet) {
        return sheet.knowledge().entries(Entry.LearningPath.class).stream()
                .filter(path -> path.assessment().isEmpty())
                .min(
                        Comparator.<Entry.LearningPath>comparingInt(path -> path.steps().size())
                                .thenComparing(Entry::id))
                .map(sheet::link);
    }

    private Page search() {
        return pages.at(
                "/search/",
                "search",
                sheet ->
                        new Pages.Content(
                                new Chrome(sheet)
                                        .page(
                                                "search",
                                                "Search",
                                                "Search the whole of "
                                                        + pages.material().site().title()
                                                        + ".",
                                                List.of()),
                                new SearchView("..", SplitList.kinds(sheet), words())));
    }

    private Page missing() {
        String basePath = pages.material().site().basePath();
        return pages.anywhere(
                "/404.html",
                "missing",
                sheet ->
                        new Pages.Content(
                                new Chrome(sheet)
                                        .unlisted(
                                                "missing",
                                                "Page not found",
                                                "There is no page at this address."),
                                new SearchView(
                                        basePath.substring(0, basePath.length() - 1),
                                        SplitList.kinds(sheet),
                                        words())));
    }

    /// What readers call the values that hits are narrowed by.
    private List<SearchView.Word> words() {
        List<SearchView.Word> words = new ArrayList<>();
        FACETS.forEach((facet, title) -> words.add(new SearchView.Word("facet " + facet, title)));
        for (EntryType type : pages.material().types()) {
            words.add(new SearchView.Word("type " + type.word(), Words.one(type)));
        }
        Site site = pages.material().site();
        site.contexts().forEach((id, label) -> words.add(word("context", id, label)));
        site.stages().forEach((id, label) -> words.add(word("stage", id, label)));
        pages.material()
                .derived()
                .tags()
                .forEach(tag -> words.add(word("tag", tag.tag(), tag.label())));
        pages.material()
                .knowledge()
                .entries(Entry.Role.class)
                .forEach(role -> words.add(word("role", role.id(), role.title())));
        return words;
    }

    private static SearchView.Word word(String facet, Object id, String text) {
        return new SearchView.Word(facet + " " + id, text);
    }

    private Page disagreements() {
        String title = "Where sources differ";
        return pages.at(
                "/disagreements/",
                "disagreements",
                "list",
                sheet ->
                        new Pages.Content(
                                new Chrome(sheet)
                                        .page(
                                                "list",
                                                title,
                                                "Words and work of which the sources say different things.",
                                                List.of()),
                                disagreements(sheet)),
                Pages.listed(title));
    }

    private Page gaps() {
        String title = "What is missing";
        return pages.at(
                "/gaps/",
                "gaps",
                sheet ->
                        new Pages.Content(
                                new Chrome(sheet)
                                        .unlisted(
                                                "list",
                                                title,
                                                "What this knowledge base lacks, for those who look after it: each with the place to mend it."),
                                new GapViews(sheet).view()));
    }

    private static DisagreementsView disagreements(Sheet sheet) {
        List<DisagreementsView.Group> groups =
                sheet.knowledge().entries().stream()
                        .filter(entry -> !Sections.differencesOf(entry).isEmpty())
                        .map(entry ->
                                new DisagreementsView.Group(
                                        sheet.link(entry),
                                        Sections.differences(
                                                sheet, entry, Sections.differencesOf(entry))))
                        .toList();
        return new DisagreementsView(groups, sheet.sources());
    }
}
