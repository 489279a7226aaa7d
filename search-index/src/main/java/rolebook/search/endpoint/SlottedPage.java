package rolebook.search.endpoint;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rolebook.search.query.Html;
import rolebook.search.query.SearchResponse;

/// A baked page with marked places that are filled when it is asked for.
///
/// What is filled in is never looked at again, so that nobody's text can open a place of its own. A
/// page without a place stays as it is there.
///
/// @param html the page as it was baked
record SlottedPage(String html) {
    private static final Pattern SLOT =
            Pattern.compile(
                    "(?s)<!--rb:(?<name>[a-z]+)-->.*?<!--/rb:\\k<name>-->"
                            + "|(?<query>value=\"\" data-rb-slot=\"query\")");
    private static final Pattern TEMPLATE =
            Pattern.compile(
                    "(?s)<template id=\"rb-hit\"(?: data-root=\"(?<root>[^\"]*)\")?\\s*>"
                            + "(?<body>.*?)</template>");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{(?<name>[a-z]+)}}");

    /// Fills places.
    ///
    /// @param slots HTML by the place's name; `query` is text for the search field
    String filled(Map<String, String> slots) {
        StringBuilder page = new StringBuilder(html.length() + 4_096);
        Matcher slot = SLOT.matcher(html);
        int position = 0;
        while (slot.find()) {
            String name = slot.group("query") == null ? slot.group("name") : "query";
            String filling = slots.get(name);
            if (filling == null) {
                continue;
            }
            page.append(html, position, slot.start());
            if (slot.group("query") == null) {
                page.append(filling);
            } else {
                page.append("value=\"")
                        .append(Html.escaped(filling))
                        .append("\" data-rb-slot=\"query\"");
            }
            position = slot.end();
        }
        return page.append(html, position, html.length()).toString();
    }

    /// The page's own form of a hit; empty if it has none.
    Optional<HitTemplate> hitTemplate() {
        Matcher template = TEMPLATE.matcher(html);
        if (!template.find()) {
            return Optional.empty();
        }
        String root = template.group("root");
        return Optional.of(new HitTemplate(root == null ? "" : root, template.group("body")));
    }

    /// How a page shows a hit.
    ///
    /// @param root HTML-escaped, what a hit's url is put behind
    /// @param body HTML with placeholders
    record HitTemplate(String root, String body) {
        String of(SearchResponse.Hit hit) {
            StringBuilder html = new StringBuilder();
            Matcher placeholder = PLACEHOLDER.matcher(body);
            while (placeholder.find()) {
                placeholder.appendReplacement(
                        html, Matcher.quoteReplacement(value(placeholder.group("name"), hit)));
            }
            return placeholder.appendTail(html).toString();
        }

        private String value(String name, SearchResponse.Hit hit) {
            return switch (name) {
                case "url" -> root + Html.escaped(hit.entry().url());
                case "title" -> Html.escaped(hit.entry().title());
                case "type" -> Html.escaped(hit.entry().type());
                case "summary" -> Html.escaped(hit.entry().summary());
                case "snippet" -> hit.snippet();
                default -> "";
            };
        }
    }
}
