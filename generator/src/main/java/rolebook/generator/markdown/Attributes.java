package rolebook.generator.markdown;

import java.util.List;
import java.util.Optional;
import rolebook.generator.source.Located;
import rolebook.generator.source.Span;

/// An attribute list: `{#anchor key=value key="several words" +role}`.
///
/// @param anchor the word behind `#`
/// @param pairs the `key=value` pairs in the author's order
/// @param plus the words behind `+`, as a self-assessment's answers use them
/// @param span the list with its braces; empty at the end of the item where there is none
public record Attributes(
        Optional<Located<String>> anchor, List<Pair> pairs, List<Located<String>> plus, Span span) {
    /// `key=value`, each with its place.
    public record Pair(Located<String> key, Located<String> value) {}

    public Attributes {
        pairs = List.copyOf(pairs);
        plus = List.copyOf(plus);
    }

    /// No list at `offset`.
    public static Attributes none(int offset) {
        return new Attributes(Optional.empty(), List.of(), List.of(), Span.at(offset));
    }

    /// Whether nothing was written.
    public boolean isEmpty() {
        return anchor.isEmpty() && pairs.isEmpty() && plus.isEmpty();
    }

    /// The same list in a text where it starts `offset` characters later.
    public Attributes plus(int offset) {
        return new Attributes(
                anchor.map(found -> moved(found, offset)),
                pairs.stream()
                        .map(pair ->
                                new Pair(moved(pair.key(), offset), moved(pair.value(), offset)))
                        .toList(),
                plus.stream().map(found -> moved(found, offset)).toList(),
                span.plus(offset));
    }

    private static Located<String> moved(Located<String> word, int offset) {
        return new Located<>(word.value(), word.span().plus(offset));
    }

    /// The value of `key`, if it is there.
    public Optional<Located<String>> value(String key) {
        return pairs.stream()
                .filter(pair -> pair.key().value().equals(key))
                .map(Pair::value)
                .findFirst();
    }
}
