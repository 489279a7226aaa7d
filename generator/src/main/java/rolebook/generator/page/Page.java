package rolebook.generator.page;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// One page to bake.
///
/// ```java
/// new Page("glossary/okr/index.html", "term", "term", () -> Map.of("page", view(okr)));
/// ```
///
/// @param path inside the site, with `/`
/// @param template the template's name without its ending: `term` is `term.ftlh`
/// @param type JBake's document type: `term`, `role`, `page`, `post` …
/// @param model makes the template's variables by name, asked for once, by the thread that bakes
///   the page. Values are records, maps with string keys, lists, sets, strings, numbers, booleans,
///   dates of java.time, optionals and SafeHtml; anything else is refused when a template touches
///   it
/// @param document what JBake's lists know of the page, null when it stands in none of them
public record Page(
        String path,
        String template,
        String type,
        Supplier<Map<String, Object>> model,
        @Nullable Document document) {
    /// @throws IllegalArgumentException when the path could lead out of the site
    public Page {
        SitePath.checked(path);
    }

    /// A page whose variables are at hand.
    public Page(
            String path,
            String template,
            String type,
            Map<String, Object> model,
            @Nullable Document document) {
        this(path, template, type, constant(Map.copyOf(model)), document);
    }

    /// A page at hand that stands in none of JBake's lists.
    public Page(String path, String template, String type, Map<String, Object> model) {
        this(path, template, type, model, null);
    }

    private static Supplier<Map<String, Object>> constant(Map<String, Object> model) {
        return () -> model;
    }

    /// What JBake's lists know of the page.
    public Optional<Document> listed() {
        return Optional.ofNullable(document);
    }
}
