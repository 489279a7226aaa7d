package rolebook.generator.bake;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import rolebook.generator.html.SafeHtml;
import rolebook.generator.page.BakedFile;
import rolebook.generator.page.Document;
import rolebook.generator.page.Page;
import rolebook.generator.page.SiteFacts;
import rolebook.generator.theme.Theme;

/// Two terms, three posts, one of them a draft: enough to show every list that JBake makes.
final class SmallSite {
    static final SiteFacts SITE =
            new SiteFacts(
                    "Hand & book",
                    "https://example.org/hand/",
                    "en",
                    List.of("term", "role"),
                    Map.of());

    private SmallSite() {}

    record TermView(String summary, SafeHtml body) {}

    static Theme theme() {
        return Theme.at("themes/plain/");
    }

    static List<Page> pages() {
        return List.of(
                term("okr", "OKR <objectives>", List.of("launch", "planning")),
                term("kpi", "KPI", List.of()),
                post("older", "Older", LocalDate.of(2026, 3, 1), true),
                post("newest", "Newest", LocalDate.of(2026, 11, 2), true),
                post("draft", "Draft", LocalDate.of(2026, 12, 1), false));
    }

    static Page term(String id, String title, List<String> tags) {
        TermView view =
                new TermView(
                        "A \"term\" & more", new SafeHtml("<p>Body of <em>" + id + "</em></p>"));
        Document document = new Document(title, null, tags, true, Map.of());
        return new Page(
                "glossary/" + id + "/index.html", "term", "term", Map.of("page", view), document);
    }

    static Page post(String id, String title, LocalDate date, boolean published) {
        Map<String, Object> fields = Map.of("body", new SafeHtml("<p>News</p>"));
        Document document = new Document(title, date, List.of("launch"), published, fields);
        return new Page("news/" + id + "/index.html", "post", "post", Map.of(), document);
    }

    /// A sink that keeps each file as text; a path that comes twice fails.
    static Consumer<BakedFile> into(Map<String, String> files) {
        return file -> {
            String text = new String(file.bytes(), StandardCharsets.UTF_8);
            if (files.putIfAbsent(file.path(), text) != null) {
                throw new IllegalStateException("Twice: " + file.path());
            }
        };
    }

    static SortedMap<String, String> files() {
        return Collections.synchronizedSortedMap(new TreeMap<>());
    }
}
