package rolebook.search.schema;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What a key has instead of something in a name, wherever it stands.
///
/// @param pattern one that Java and browsers read alike
/// @param other with `$1` for a group
record Replacement(Pattern pattern, String other) {
    static Replacement of(String pattern, String other) {
        return new Replacement(Pattern.compile(pattern), other);
    }

    static String all(List<Replacement> rules, String text) {
        String replaced = text;
        for (Replacement rule : rules) {
            replaced = rule.pattern().matcher(replaced).replaceAll(rule.other());
        }
        return replaced;
    }

    /// As a list of pairs.
    static String json(List<Replacement> rules) {
        return rules.stream()
                .map(rule ->
                        "[\"%s\", \"%s\"]"
                                .formatted(
                                        rule.pattern().pattern().replace("\\", "\\\\"),
                                        rule.other()))
                .collect(Collectors.joining(", ", "[", "]"));
    }
}
