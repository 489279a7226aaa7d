package rolebook.search.endpoint;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rolebook.search.query.Html;

/// A baked page with marked places that are filled when it is asked for.
///
/// What is filled in is never looked at again, so that nobody's text can open a place of its own. A
/// page without a place stays as it is there.
///
/// @param html the page as it was baked
record SlottedPage(String html) {
    private static final Pattern SLOT =
            Pattern.compile(
                    "(?s)<!--rb:(?<name>[a-z]+)-->(?<body>.*?)<!--/rb:\\k<name>-->"
                            + "|(?<query>value=\"\" data-rb-slot=\"query\")");

    /// What stands in a place until it is filled; empty if the page has no such place.
    String place(String name) {
        Matcher slot = SLOT.matcher(html);
        while (slot.find()) {
            if (name.equals(slot.group("name"))) {
                return slot.group("body");
            }
        }
        return "";
    }

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
}
