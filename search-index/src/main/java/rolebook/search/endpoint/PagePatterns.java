package rolebook.search.endpoint;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import rolebook.search.query.Html;

/// A page's own forms of what a search shows: its `<template>` elements, filled with the values of
/// an answer.
///
/// `{{title}}` becomes the value of `title` as text. `{{url}}` gets the page's root before it,
/// `{{type}}` and `{{context}}` become the words that the page has for them, and `{{snippet}}` is
/// HTML already. A list of objects is shown by the pattern that is named for it: `{{sections}}` in
/// `rb-hit` by `rb-hit-sections`. What is filled in is never looked at again.
///
/// @param bodies HTML with placeholders, by the template's id
/// @param labels words by facet and id: `tag launch`
/// @param root escaped, what a url is put behind
record PagePatterns(Map<String, String> bodies, Map<String, String> labels, String root) {
    private static final Pattern TEMPLATE =
            Pattern.compile(
                    "(?s)<template id=\"(?<name>rb-[a-z-]+)\"(?: data-root=\"(?<root>[^\"]*)\")?\\s*>"
                            + "(?<body>.*?)</template>");
    private static final Pattern LABEL =
            Pattern.compile("<b data-of=\"(?<of>[^\"]*)\">(?<text>[^<]*)</b>");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{(?<key>[a-z]+)}}");
    private static final String LABELS = "rb-labels";

    PagePatterns {
        bodies = Map.copyOf(bodies);
        labels = Map.copyOf(labels);
    }

    /// The patterns of `page`.
    static PagePatterns of(String page) {
        Map<String, String> bodies = new HashMap<>();
        Map<String, String> labels = new HashMap<>();
        String root = "";
        Matcher template = TEMPLATE.matcher(page);
        while (template.find()) {
            String body = template.group("body");
            if (template.group("root") != null) {
                root = template.group("root");
            }
            if (template.group("name").equals(LABELS)) {
                Matcher label = LABEL.matcher(body);
                while (label.find()) {
                    labels.put(plain(label.group("of")), plain(label.group("text")));
                }
            } else {
                bodies.put(template.group("name"), body);
            }
        }
        return new PagePatterns(bodies, labels, root);
    }

    boolean has(String name) {
        return bodies.containsKey(name);
    }

    /// The page's word for a value of a facet; the value itself where it has none.
    String label(String facet, String value) {
        return labels.getOrDefault(facet + " " + value, value);
    }

    /// The text that was escaped.
    static String plain(String escaped) {
        return escaped.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }

    /// Each of `list` in the form `name`; nothing where the page has no such form.
    String all(String name, List<?> list) {
        return list.stream()
                .map(one -> one instanceof Map<?, ?> data ? filled(name, data) : "")
                .collect(Collectors.joining());
    }

    /// One object in the form `name`; nothing where the page has no such form.
    String filled(String name, Map<?, ?> data) {
        StringBuilder html = new StringBuilder();
        Matcher placeholder = PLACEHOLDER.matcher(bodies.getOrDefault(name, ""));
        while (placeholder.find()) {
            String key = placeholder.group("key");
            placeholder.appendReplacement(
                    html, Matcher.quoteReplacement(value(name, key, data.get(key))));
        }
        return placeholder.appendTail(html).toString();
    }

    private String value(String name, String key, @Nullable Object value) {
        return switch (value) {
            case null -> "";
            case List<?> list when has(name + "-" + key) -> all(name + "-" + key, list);
            case List<?> list ->
                    Html.escaped(
                            list.stream().map(String::valueOf).collect(Collectors.joining(", ")));
            case Object one ->
                    switch (key) {
                        case "url" -> root + Html.escaped(one.toString());
                        case "snippet" -> one.toString();
                        case "type", "context" -> Html.escaped(label(key, one.toString()));
                        default -> Html.escaped(one.toString());
                    };
        };
    }
}
