package rolebook.generator.parse;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import rolebook.generator.diagnostic.Problems;
import rolebook.generator.diagnostic.Rule;
import rolebook.generator.diagnostic.Suggestion;
import rolebook.generator.markdown.Attributes;
import rolebook.generator.source.Located;
import rolebook.generator.source.Span;

/// What attribute lists may hold, and their values by type.
final class AttributeKeys {
    private AttributeKeys() {}

    /// Notes every key of `attributes` that is not among `known` and does not start with `x-`, and
    /// every `+word`, which only answers take.
    static void check(Problems problems, Attributes attributes, List<String> known) {
        for (Located<String> plus : attributes.plus()) {
            problems.add(
                    Rule.UNKNOWN_ATTRIBUTE,
                    plus.span(),
                    "\"+" + plus.value() + "\" stands only behind answers of a self-assessment.",
                    "take it away");
        }
        checkKeys(problems, attributes, known);
    }

    /// The same for an answer, which may name roles by `+role`.
    static void checkAnswer(Problems problems, Attributes attributes) {
        checkKeys(problems, attributes, List.of());
    }

    private static void checkKeys(Problems problems, Attributes attributes, List<String> known) {
        Set<String> seen = new HashSet<>();
        for (Attributes.Pair pair : attributes.pairs()) {
            String key = pair.key().value();
            if (!seen.add(key)) {
                problems.add(
                        Rule.DUPLICATE_KEY,
                        pair.key().span(),
                        "The attribute \"" + key + "\" stands here a second time.",
                        "keep one of the two; several ids are joined by commas");
            }
            if (!known.contains(key) && !key.startsWith("x-")) {
                String otherwise =
                        known.isEmpty()
                                ? "only an anchor {#name} stands here; keys of your own start with x-"
                                : "known here: "
                                        + String.join(", ", known)
                                        + "; keys of your own start with x-";
                problems.add(
                        Rule.UNKNOWN_ATTRIBUTE,
                        pair.key().span(),
                        "The attribute \"" + key + "\" is not known here.",
                        Suggestion.hint(key, known, otherwise));
            }
        }
    }

    /// The ids of a comma list, each at its place.
    static <T> List<Located<T>> ids(Attributes attributes, String key, Function<String, T> type) {
        Optional<Located<String>> value = attributes.value(key);
        List<Located<T>> ids = new ArrayList<>();
        if (value.isPresent()) {
            int at = value.get().span().start();
            for (String part : value.get().value().split(",", -1)) {
                int lead = part.length() - part.stripLeading().length();
                String id = part.strip();
                if (!id.isEmpty()) {
                    ids.add(new Located<>(type.apply(id), Span.of(at + lead, id.length())));
                }
                at += part.length() + 1;
            }
        }
        return ids;
    }
}
