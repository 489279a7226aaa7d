package rolebook.search.endpoint;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpStatus;
import org.jspecify.annotations.Nullable;
import rolebook.search.query.Html;

/// The page on which two roles are chosen, filled for a choice that no page of its own answers: it
/// keeps what was chosen and says why there is nothing to show.
///
/// @param page as it was baked: each list of roles in a place named like its parameter
record ChooserPage(SlottedPage page) {
    /// What a pair is asked for by.
    private static final List<String> NAMES = List.of("a", "b");

    private static final Pattern OPTION =
            Pattern.compile(
                    "<option value=\"(?<id>[^\"]*)\"(?: selected)?>(?<title>[^<]*)</option>");
    private static final String SAYING = "rb-chosen-";

    /// The page with what was chosen; empty where nothing was.
    ///
    /// @param query the raw query string; null if there is none
    static Optional<Reply> chosen(Path file, @Nullable String query) {
        Map<String, String> chosen = chosen(query);
        if (chosen.isEmpty()) {
            return Optional.empty();
        }
        String html = new ChooserPage(CompletedPages.read(file)).filled(chosen);
        return Optional.of(
                Reply.text(HttpStatus.OK_200, Policy.SITE, ContentTypes.HTML, html)
                        .with("X-Robots-Tag", "noindex"));
    }

    private static Map<String, String> chosen(@Nullable String query) {
        Map<String, String> chosen = new LinkedHashMap<>();
        Map<String, List<String>> given = Parameters.parse(query).values();
        for (String name : NAMES) {
            given.getOrDefault(name, List.of()).stream()
                    .filter(value -> !value.isBlank())
                    .findFirst()
                    .ifPresent(value -> chosen.put(name, value));
        }
        return chosen;
    }

    /// @param chosen ids by the list that they were chosen from
    private String filled(Map<String, String> chosen) {
        Map<String, String> slots = new LinkedHashMap<>();
        List<Map<String, Object>> roles = new ArrayList<>();
        Optional<String> unknown = Optional.empty();
        for (Map.Entry<String, String> one : chosen.entrySet()) {
            StringBuilder options = new StringBuilder();
            Optional<Map<String, Object>> role =
                    select(page.place(one.getKey()), one.getValue(), options);
            if (role.isPresent()) {
                roles.add(role.get());
                slots.put(one.getKey(), options.toString());
            } else if (unknown.isEmpty()) {
                unknown = Optional.of(one.getValue());
            }
        }
        slots.put("chosen", saying(unknown, roles));
        return page.filled(slots);
    }

    private String saying(Optional<String> unknown, List<Map<String, Object>> roles) {
        PagePatterns patterns = PagePatterns.of(page.html());
        if (unknown.isPresent()) {
            return patterns.filled(SAYING + "unknown", Map.of("id", unknown.get()));
        }
        if (roles.size() < NAMES.size()) {
            return "";
        }
        return roles.getFirst().equals(roles.getLast())
                ? patterns.filled(SAYING + "same", roles.getFirst())
                : patterns.filled(SAYING + "none", Map.of("roles", roles));
    }

    /// Selects one of `options` instead of another.
    ///
    /// @param selected gets the list as it is then
    /// @return the role; empty if it is none of them
    private static Optional<Map<String, Object>> select(
            String options, String id, StringBuilder selected) {
        Optional<Map<String, Object>> role = Optional.empty();
        Matcher option = OPTION.matcher(options);
        while (option.find()) {
            boolean chosen = option.group("id").equals(Html.escaped(id));
            if (chosen) {
                String title = PagePatterns.plain(option.group("title"));
                role = Optional.of(Map.of("title", title, "url", "/roles/" + id + "/"));
            }
            selected.append("<option value=\"")
                    .append(option.group("id"))
                    .append(chosen ? "\" selected>" : "\">")
                    .append(option.group("title"))
                    .append("</option>");
        }
        return role;
    }
}
