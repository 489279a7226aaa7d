package rolebook.search.endpoint;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import rolebook.search.query.InvalidSearch;
import rolebook.search.query.SearchLimits;
import rolebook.search.query.SearchRequest;
import rolebook.search.schema.Facet;

/// A target's query string. Whatever was typed is taken for a text: a `%` that two hex digits do
/// not follow stands for itself, bytes that are not UTF-8 become the replacement character.
///
/// @param values of each name, in the order in which they were given
record Parameters(Map<String, List<String>> values) {
    private static final Pattern LONE_PERCENT = Pattern.compile("%(?![0-9a-fA-F]{2})");

    /// @param query the raw query string; null if there is none
    static Parameters parse(@Nullable String query) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        if (query != null) {
            for (String pair : query.split("&", -1)) {
                int equals = pair.indexOf('=');
                String name = decode(equals < 0 ? pair : pair.substring(0, equals));
                String value = equals < 0 ? "" : decode(pair.substring(equals + 1));
                if (!name.isEmpty()) {
                    values.computeIfAbsent(name, _ -> new ArrayList<>()).add(value);
                }
            }
        }
        return new Parameters(values);
    }

    /// What a search asks for.
    ///
    /// @throws InvalidSearch if something is outside its limits
    SearchRequest search() {
        Map<Facet, List<String>> filters = new LinkedHashMap<>();
        for (Facet facet : Facet.values()) {
            // A form's empty choice means any.
            List<String> chosen =
                    values.getOrDefault(facet.key(), List.of()).stream()
                            .filter(value -> !value.isBlank())
                            .toList();
            filters.put(facet, chosen);
        }
        String query = query();
        int size = number("size", SearchLimits.DEFAULT_SIZE);
        return new SearchRequest(query, filters, number("page", 1), size, flag("exact"));
    }

    /// What was typed; empty if nothing was.
    ///
    /// @throws InvalidSearch if it is given twice
    String query() {
        return once("q", "");
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    /// @throws InvalidSearch if it is given twice or is no number
    int number(String name, int otherwise) {
        String text = once(name, "");
        if (!has(name)) {
            return otherwise;
        }
        if (!text.matches("-?[0-9]{1,9}")) {
            throw new InvalidSearch(name + " must be a whole number.");
        }
        return Integer.parseInt(text);
    }

    /// @throws InvalidSearch if it is given twice or neither true nor false
    private boolean flag(String name) {
        return switch (once(name, "false")) {
            case "true" -> true;
            case "false", "" -> false;
            default -> throw new InvalidSearch(name + " must be true or false.");
        };
    }

    private String once(String name, String otherwise) {
        List<String> given = values.getOrDefault(name, List.of());
        if (given.size() > 1) {
            throw new InvalidSearch(name + " may be given once.");
        }
        return given.isEmpty() ? otherwise : given.getFirst();
    }

    /// Percent-decoded, `+` being a space.
    private static String decode(String text) {
        String whole = LONE_PERCENT.matcher(text).replaceAll("%25");
        return URLDecoder.decode(whole, StandardCharsets.UTF_8);
    }
}
