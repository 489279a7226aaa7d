package rolebook.generator.parse;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import rolebook.generator.diagnostic.Problems;
import rolebook.generator.diagnostic.Rule;
import rolebook.generator.diagnostic.Suggestion;
import rolebook.generator.source.Located;
import rolebook.generator.source.Span;
import rolebook.generator.yaml.YamlNode;

/// The keys of one YAML map, read by type. A value of the wrong type is a problem and then counts
/// as missing.
final class Fields {
    private static final YamlNode.Sequence NOTHING = new YamlNode.Sequence(List.of(), Span.at(0));
    private static final Pattern GAP = Pattern.compile("\\s+");
    private static final Pattern IN_CURLY_QUOTES =
            Pattern.compile("[“”„‘’‚].*[“”‘’]", Pattern.DOTALL);

    private final Problems problems;
    private final YamlNode.Mapping mapping;
    private final boolean whole;
    private final Map<String, YamlNode.Pair> byKey = new HashMap<>();

    private Fields(Problems problems, YamlNode.Mapping mapping, boolean whole) {
        this.problems = problems;
        this.mapping = mapping;
        this.whole = whole;
        mapping.pairs().forEach(pair -> byKey.putIfAbsent(pair.key().text(), pair));
    }

    /// The fields of a map within a file's own.
    Fields(Problems problems, YamlNode.Mapping mapping) {
        this(problems, mapping, false);
    }

    /// The fields of a file: what is missing there is missing in its first line.
    static Fields ofFile(Problems problems, YamlNode.Mapping mapping) {
        return new Fields(problems, mapping, true);
    }

    /// The fields of `node` if it is a map, else a problem that names `what`.
    static Optional<Fields> of(Problems problems, YamlNode node, String what) {
        if (node instanceof YamlNode.Mapping mapping) {
            return Optional.of(new Fields(problems, mapping));
        }
        problems.add(
                Rule.WRONG_TYPE,
                node.span(),
                what + " takes a map of keys and values, not " + node.kind() + ".",
                "write {key: value}, or one \"key: value\" a line");
        return Optional.empty();
    }

    Span span() {
        return mapping.span();
    }

    /// Each key and where it stands.
    SequencedMap<String, Span> keys() {
        SequencedMap<String, Span> keys = new LinkedHashMap<>();
        mapping.pairs().forEach(pair -> keys.put(pair.key().text(), pair.key().span()));
        return keys;
    }

    /// Notes every key that is not among `known` and does not start with `x-`.
    void refuseOthers(Collection<String> known, String where) {
        refuseOthers(known, where, _ -> Optional.empty());
    }

    /// The same; `elsewhere` may tell of a key where else it belongs.
    void refuseOthers(
            Collection<String> known, String where, Function<String, Optional<String>> elsewhere) {
        for (YamlNode.Pair pair : mapping.pairs()) {
            String key = pair.key().text();
            if (!known.contains(key) && !key.startsWith("x-")) {
                problems.add(
                        Rule.UNKNOWN_KEY,
                        pair.key().span(),
                        "The key \"" + key + "\" is not known in " + where + ".",
                        elsewhere
                                .apply(key)
                                .orElseGet(() ->
                                        Suggestion.hint(
                                                key,
                                                known,
                                                "known keys: "
                                                        + String.join(", ", known)
                                                        + "; keys of your own start with x-")));
            }
        }
    }

    /// The value of `key`, nothing where it is missing or null.
    Optional<YamlNode> node(String key) {
        return pair(key)
                .map(YamlNode.Pair::value)
                .filter(value -> !(value instanceof YamlNode.Scalar scalar && scalar.isNull()));
    }

    boolean has(String key) {
        return byKey.containsKey(key);
    }

    private Optional<YamlNode.Pair> pair(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    Optional<Located<String>> string(String key) {
        return node(key).flatMap(value -> scalar(key, value));
    }

    /// The text of `key` if it is a single value; anything else is nobody's fault.
    Optional<Located<String>> scalar(String key) {
        return node(key)
                .filter(YamlNode.Scalar.class::isInstance)
                .map(YamlNode.Scalar.class::cast)
                .map(scalar -> new Located<>(scalar.text(), scalar.span()));
    }

    private Optional<Located<String>> scalar(String key, YamlNode value) {
        if (value instanceof YamlNode.Scalar scalar) {
            return Optional.of(text(scalar));
        }
        wrongType(key, value, "a single value", key + ": value");
        return Optional.empty();
    }

    /// The text on one line. Curly quotes around it would become part of it.
    private Located<String> text(YamlNode.Scalar scalar) {
        String text = GAP.matcher(scalar.text().strip()).replaceAll(" ");
        if (scalar.plain() && IN_CURLY_QUOTES.matcher(text).matches()) {
            problems.add(
                    Rule.CURLY_QUOTES,
                    scalar.span(),
                    "These curly quotes would become part of the text.",
                    "write it with straight quotes, \""
                            + text.substring(1, text.length() - 1)
                            + "\", or with none");
        }
        return new Located<>(text, scalar.span());
    }

    /// The value of `key`, a problem at the start of the file or map where it is missing or empty.
    Optional<Located<String>> required(String key, String example) {
        Optional<Located<String>> value = string(key);
        boolean wrongType = value.isEmpty() && node(key).isPresent();
        if (!wrongType && value.filter(found -> !found.value().isEmpty()).isEmpty()) {
            missing(key, example);
            return Optional.empty();
        }
        return value;
    }

    /// Says that `key` is missing, unless another key looks like it with a typing error: that one
    /// is refused, with the right spelling.
    void missing(String key, String example) {
        if (!has(key) && isMistyped(key)) {
            return;
        }
        int start = whole ? 0 : mapping.span().start();
        Span place = pair(key).map(pair -> pair.key().span()).orElse(Span.at(start));
        problems.add(
                Rule.MISSING_KEY,
                place,
                "The key \"" + key + "\" is missing.",
                "add a line such as \"" + example + "\"");
    }

    private boolean isMistyped(String key) {
        return byKey.keySet().stream()
                .filter(written -> !written.startsWith("x-"))
                .anyMatch(written -> Suggestion.nearest(written, List.of(key)).isPresent());
    }

    /// A list of texts.
    List<Located<String>> strings(String key) {
        return switch (node(key).orElse(NOTHING)) {
            case YamlNode.Scalar scalar -> {
                wrongType(key, scalar, "a list", key + ": [" + written(scalar) + "]");
                // Its author's meaning is clear: nothing else is wrong because of it.
                yield List.of(text(scalar));
            }
            case YamlNode.Sequence sequence -> items(key, sequence);
            case YamlNode.Mapping map -> {
                wrongType(key, map, "a list", key + ": [first, second]");
                yield List.of();
            }
        };
    }

    /// A single text or a list of texts.
    List<Located<String>> oneOrMany(String key) {
        return node(key).orElse(NOTHING) instanceof YamlNode.Scalar scalar
                ? List.of(text(scalar))
                : strings(key);
    }

    private List<Located<String>> items(String key, YamlNode.Sequence sequence) {
        List<Located<String>> items = new ArrayList<>();
        for (YamlNode item : sequence.items()) {
            item(key, item).filter(text -> notEmpty(key, text)).ifPresent(items::add);
        }
        return items;
    }

    /// A value as it stands in the file, on one line.
    private String written(YamlNode.Scalar scalar) {
        return GAP.matcher(problems.file().text(scalar.span()).strip()).replaceAll(" ");
    }

    private Optional<Located<String>> item(String key, YamlNode item) {
        if (item instanceof YamlNode.Scalar scalar) {
            return Optional.of(text(scalar));
        }
        problems.add(
                Rule.WRONG_TYPE,
                item.span(),
                "An item of \"" + key + "\" is a single value, not " + item.kind() + ".",
                "write " + key + ": [first, second]");
        return Optional.empty();
    }

    private boolean notEmpty(String key, Located<String> item) {
        if (item.value().isEmpty()) {
            problems.add(
                    Rule.WRONG_VALUE,
                    item.span(),
                    "An item of \"" + key + "\" is empty.",
                    "write something, or take it away");
            return false;
        }
        return true;
    }

    <T> List<Located<T>> list(String key, Function<String, T> type) {
        return strings(key).stream().map(item -> item.<T>map(type)).toList();
    }

    <T> Optional<Located<T>> one(String key, Function<String, T> type) {
        return string(key).filter(value -> !value.value().isEmpty()).map(value -> value.map(type));
    }

    Optional<LocalDate> date(String key) {
        return string(key)
                .flatMap(value -> {
                    try {
                        return Optional.of(LocalDate.parse(value.value()));
                    } catch (DateTimeException e) {
                        wrongValue(key, value, "a date", Dates.hint(key, value.value()));
                        return Optional.empty();
                    }
                });
    }

    Optional<Period> period(String key) {
        return string(key)
                .flatMap(value -> {
                    try {
                        Period period = Period.parse(value.value());
                        if (!period.isNegative() && !period.isZero()) {
                            return Optional.of(period);
                        }
                    } catch (DateTimeException e) {
                        // Told below, as a period that is none.
                    }
                    wrongValue(
                            key,
                            value,
                            "a period",
                            "write it in ISO 8601, for example " + key + ": P6M for six months");
                    return Optional.empty();
                });
    }

    OptionalInt minutes(String key) {
        Optional<Located<String>> value = string(key);
        if (value.isEmpty()) {
            return OptionalInt.empty();
        }
        OptionalInt number = Minutes.parse(value.get().value());
        if (number.isEmpty()) {
            wrongValue(
                    key,
                    value.get(),
                    "a number of minutes",
                    "write a whole number from 1 to " + Minutes.MAX);
        }
        return number;
    }

    void wrongValue(String key, Located<String> value, String what, String hint) {
        problems.add(
                Rule.WRONG_VALUE,
                value.span(),
                "\"" + value.value() + "\" is not " + what + " (key \"" + key + "\").",
                hint);
    }

    private void wrongType(String key, YamlNode value, String wanted, String example) {
        problems.add(
                Rule.WRONG_TYPE,
                onLineOf(key, value),
                "The key \"" + key + "\" takes " + wanted + ", not " + value.kind() + ".",
                "write " + example);
    }

    /// A value that starts below its key is meant by the key's line.
    private Span onLineOf(String key, YamlNode value) {
        Span start = pair(key).map(pair -> pair.key().span()).orElse(value.span());
        boolean sameLine = line(start) == line(value.span());
        return sameLine ? value.span() : start;
    }

    private int line(Span span) {
        return problems.file().positionAt(span.start()).line();
    }

    /// The maps of a list, each a problem where it is something else.
    List<Fields> maps(String key) {
        Optional<YamlNode> value = node(key);
        if (value.isEmpty()) {
            return List.of();
        }
        if (!(value.get() instanceof YamlNode.Sequence sequence)) {
            wrongType(key, value.get(), "a list", key + ": [{…}]");
            return List.of();
        }
        return sequence.items().stream()
                .flatMap(item -> of(problems, item, "An item of \"" + key + "\"").stream())
                .toList();
    }

    /// The map at `key`.
    Optional<YamlNode.Mapping> map(String key) {
        return node(key)
                .flatMap(value -> of(problems, value, "The key \"" + key + "\""))
                .map(fields -> fields.mapping);
    }

    Problems problems() {
        return problems;
    }
}
