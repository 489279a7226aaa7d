package rolebook.generator.page;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One page to bake.
///
/// ```java
/// new Page("glossary/okr/index.html", "term", "term", Map.of("page", view));
/// ```
///
/// @param path inside the site, with `/`
/// @param template the template's name without its ending: `term` is `term.ftlh`
/// @param type JBake's document type: `term`, `role`, `page`, `post` …
/// @param model the template's variables by name. Values are records, maps with string keys, lists,
///   sets, strings, numbers, booleans, dates of java.time, optionals and SafeHtml; anything else is
///   refused when a template touches it
/// @param document what JBake's lists know of the page, null when it stands in none of them
public record Page(
        String path,
        String template,
        String type,
        Map<String, Object> model,
        @Nullable Document document) {
    /// @throws IllegalArgumentException when the path could lead out of the site
    public Page {
        SitePath.checked(path);
        model = Map.copyOf(model);
    }

    /// A page that stands in none of JBake's lists.
    public Page(String path, String template, String type, Map<String, Object> model) {
        this(path, template, type, model, null);
    }

    /// What JBake's lists know of the page.
    public Optional<Document> listed() {
        return Optional.ofNullable(document);
    }
}
