package rolebook.generator.yaml;

import java.util.List;
import java.util.Optional;
import rolebook.generator.source.Span;

/// A piece of YAML. Every scalar is kept as the text that was written: `no`, `1.10` and `007` stay
/// what they are.
public sealed interface YamlNode {
    /// Where the node stands in the file.
    Span span();

    /// A word, number, date or quoted text. `plain` is false for quoted and block scalars.
    record Scalar(String text, boolean plain, Span span) implements YamlNode {
        /// Whether nothing was written: empty, `~` or `null`.
        public boolean isNull() {
            return plain && (text.isEmpty() || text.equals("~") || text.equals("null"));
        }
    }

    /// `[a, b]` or lines that start with `-`.
    record Sequence(List<YamlNode> items, Span span) implements YamlNode {
        public Sequence {
            items = List.copyOf(items);
        }
    }

    /// `key: value` pairs in the author's order, without duplicates.
    record Mapping(List<Pair> pairs, Span span) implements YamlNode {
        public Mapping {
            pairs = List.copyOf(pairs);
        }

        /// The pair of `key`, if it is there.
        public Optional<Pair> pair(String key) {
            return pairs.stream().filter(pair -> pair.key().text().equals(key)).findFirst();
        }
    }

    /// One `key: value`.
    record Pair(Scalar key, YamlNode value) {}

    /// What the node is, in an author's words.
    default String kind() {
        return switch (this) {
            case Scalar _ -> "a single value";
            case Sequence _ -> "a list";
            case Mapping _ -> "a map of keys and values";
        };
    }
}
