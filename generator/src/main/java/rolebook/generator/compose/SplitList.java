package rolebook.generator.compose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import rolebook.generator.computed.AlphabetLetter;
import rolebook.generator.computed.AlphabetRow;
import rolebook.generator.computed.SortKey;
import rolebook.generator.model.EntryId;
import rolebook.generator.model.EntryType;
import rolebook.generator.page.Label;
import rolebook.generator.page.ListView;
import rolebook.generator.page.Page;

/// A list of entries by letter: on one page, or, when it is long, on a page for each letter below
/// `<list>/letters/`.
///
/// @param url of the list
/// @param above the pages between the home page and the list
/// @param everything whether it is the A-Z of all types, which explains them
record SplitList(
        Pages pages,
        String url,
        String title,
        String intro,
        List<Above> above,
        boolean everything) {
    /// Lists with more rows are split.
    static final int MOST_ROWS = 1_000;

    /// Shorter lists are read at a glance and need no letters.
    private static final int FEWEST_FOR_LETTERS = 40;

    private static final List<String> LATIN =
            IntStream.rangeClosed('A', 'Z').mapToObj(Character::toString).toList();

    SplitList {
        above = List.copyOf(above);
    }

    /// A page above the list.
    record Above(String title, String url) {}

    /// The list's pages, its own first.
    Stream<Page> pages(List<AlphabetLetter> letters) {
        if (rows(letters) <= MOST_ROWS) {
            return Stream.of(page(url, title, letters, letters, ""));
        }
        return Stream.concat(
                Stream.of(page(url, title, letters, List.of(), "")),
                letters.stream()
                        .map(letter ->
                                page(
                                        letterUrl(letter.letter()),
                                        title + ": " + letter.letter(),
                                        letters,
                                        List.of(letter),
                                        letter.letter())));
    }

    private static int rows(List<AlphabetLetter> letters) {
        return letters.stream().mapToInt(letter -> letter.rows().size()).sum();
    }

    private String letterUrl(String letter) {
        return url + "letters/" + slug(letter) + "/";
    }

    /// A letter in an address: `a`, `other` for `#`, the code point for what is not Latin.
    static String slug(String letter) {
        if (letter.equals("#")) {
            return "other";
        }
        return LATIN.contains(letter)
                ? letter.toLowerCase(Locale.ROOT)
                : "u" + Integer.toHexString(letter.codePointAt(0));
    }

    private Page page(
            String at,
            String pageTitle,
            List<AlphabetLetter> all,
            List<AlphabetLetter> shown,
            String current) {
        return pages.at(
                at,
                "list",
                "list",
                sheet ->
                        new Pages.Content(
                                new Chrome(sheet).page("list", pageTitle, intro, way(sheet, at)),
                                view(sheet, all, shown, current)),
                Pages.listed(pageTitle));
    }

    private List<Label> way(Sheet sheet, String at) {
        List<Label> way = new ArrayList<>();
        above.forEach(page -> way.add(Label.of(page.title(), sheet.href(page.url()))));
        if (!at.equals(url)) {
            way.add(Label.of(title, sheet.href(url)));
        }
        return way;
    }

    private ListView view(
            Sheet sheet, List<AlphabetLetter> all, List<AlphabetLetter> shown, String current) {
        boolean split = rows(all) > MOST_ROWS;
        boolean lettered = split || rows(all) >= FEWEST_FOR_LETTERS;
        int count =
                (int)
                        all.stream()
                                .flatMap(letter -> letter.rows().stream())
                                .filter(row -> !row.alias())
                                .count();
        return new ListView(
                intro,
                count,
                lettered ? bar(sheet, all, split, current) : List.of(),
                lettered ? groups(sheet, shown) : ungrouped(sheet, shown),
                everything ? kinds(sheet) : List.of(),
                split && shown.isEmpty(),
                List.of());
    }

    /// A to Z, what else there is, and `#`.
    private List<ListView.Letter> bar(
            Sheet sheet, List<AlphabetLetter> all, boolean split, String current) {
        Map<String, Optional<String>> bar = new LinkedHashMap<>();
        LATIN.forEach(letter -> bar.put(letter, Optional.empty()));
        for (AlphabetLetter letter : all) {
            String way =
                    split ? sheet.href(letterUrl(letter.letter())) : "#" + anchor(letter.letter());
            bar.put(letter.letter(), Optional.of(way));
        }
        return bar.entrySet().stream()
                .map(letter ->
                        new ListView.Letter(
                                letter.getKey(),
                                letter.getValue(),
                                letter.getKey().equals(current)))
                .toList();
    }

    private static String anchor(String letter) {
        return "letter-" + slug(letter);
    }

    private static List<ListView.Group> groups(Sheet sheet, List<AlphabetLetter> letters) {
        return letters.stream()
                .map(letter ->
                        new ListView.Group(
                                anchor(letter.letter()), letter.letter(), rows(sheet, letter)))
                .toList();
    }

    private static List<ListView.Group> ungrouped(Sheet sheet, List<AlphabetLetter> letters) {
        List<ListView.Row> rows =
                letters.stream().flatMap(letter -> rows(sheet, letter).stream()).toList();
        return rows.isEmpty() ? List.of() : List.of(new ListView.Group("", "", rows));
    }

    /// Names that stand beside their entry anyway are told with it instead of pointing to it.
    private static List<ListView.Row> rows(Sheet sheet, AlphabetLetter letter) {
        var rows = new Rows(sheet);
        Map<EntryId, List<String>> beside = new HashMap<>();
        List<AlphabetRow> kept = new ArrayList<>();
        for (AlphabetRow row : letter.rows()) {
            if (row.alias() && isBeside(row.name(), sheet.knowledge().title(row.entry()))) {
                beside.computeIfAbsent(row.entry(), _ -> new ArrayList<>()).add(row.name());
            } else {
                kept.add(row);
            }
        }
        return kept.stream()
                .map(row ->
                        rows.named(
                                row.name(),
                                sheet.knowledge().entry(row.entry()),
                                row.alias(),
                                row.alias()
                                        ? List.of()
                                        : beside.getOrDefault(row.entry(), List.of())))
                .toList();
    }

    /// Whether two names begin so much alike that they stand together in an alphabet.
    private static boolean isBeside(String name, String title) {
        String a = SortKey.of(name).value();
        String b = SortKey.of(title).value();
        int same = 0;
        while (same < Math.min(a.length(), b.length()) && a.charAt(same) == b.charAt(same)) {
            same++;
        }
        return 4 * same >= 3 * b.length();
    }

    /// The types of which there is an entry.
    static List<ListView.Kind> kinds(Sheet sheet) {
        return Arrays.stream(EntryType.values())
                .filter(sheet.material().types()::contains)
                .map(type ->
                        new ListView.Kind(
                                Words.many(type),
                                Words.meaning(type),
                                sheet.href(Words.listUrl(type)),
                                (int)
                                        sheet.knowledge().entries().stream()
                                                .filter(entry -> entry.type() == type)
                                                .count()))
                .toList();
    }
}
