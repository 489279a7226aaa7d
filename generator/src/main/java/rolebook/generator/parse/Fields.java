package rolebook.generator.parse;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SequencedMap;
import java.util.function.Function;
import rolebook.generator.diagnostic.Problems;
import rolebook.generator.diagnostic.Rule;
import rolebook.generator.diagnostic.Suggestion;
import rolebook.generator.source.Located;
import rolebook.generator.source.Span;
import rolebook.generator.yaml.YamlNode;

/// The keys of one YAML map, read by type. A value of the wrong type is a problem and then counts
/// as missing.
final class Fields {
    private final Problems problems;
    private final YamlNode.Mapping mapping;

    Fields(Problems problems, YamlNode.Mapping mapping) {
        this.problems = problems;
        this.mapping = mapping;
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
        for (YamlNode.Pair pair : mapping.pairs()) {
            String key = pair.key().text();
            if (!known.contains(key) && !key.startsWith("x-")) {
                problems.add(
                        Rule.UNKNOWN_KEY,
                        pair.key().span(),
                        "The key \"" + key + "\" is not known in " + where + ".",
                        Suggestion.hint(
                                key,
                                known,
                                "known keys: "
                                        + String.join(", ", known)
                                        + "; keys of your own start with x-"));
            }
        }
    }

    /// The value of `key`, nothing where it is missing or null.
    Optional<YamlNode> node(String key) {
        return mapping.pair(key)
                .map(YamlNode.Pair::value)
                .filter(value -> !(value instanceof YamlNode.Scalar scalar && scalar.isNull()));
    }

    boolean has(String key) {
        return mapping.pair(key).isPresent();
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
            return Optional.of(new Located<>(scalar.text().strip(), scalar.span()));
        }
        wrongType(key, value, "a single text", key + ": some text");
        return Optional.empty();
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

    void missing(String key, String example) {
        Span place = mapping.pair(key).map(pair -> pair.key().span()).orElse(Span.at(startOfMap()));
        problems.add(
                Rule.MISSING_KEY,
                place,
                "The key \"" + key + "\" is missing.",
                "add a line such as \"" + example + "\"");
    }

    /// A file's own map lacks a key at its first line; a map within it where it starts.
    private int startOfMap() {
        return mapping.span().start() <= "---\n".length() ? 0 : mapping.span().start();
    }

    /// A list of texts; a single text counts as a list of one.
    List<Located<String>> strings(String key) {
        Optional<YamlNode> value = node(key);
        if (value.isEmpty()) {
            return List.of();
        }
        return switch (value.get()) {
            case YamlNode.Scalar scalar ->
                    List.of(new Located<>(scalar.text().strip(), scalar.span()));
            case YamlNode.Sequence sequence -> {
                List<Located<String>> items = new ArrayList<>();
                sequence.items()
                        .forEach(item ->
                                scalar(key, item)
                                        .filter(text -> notEmpty(key, text))
                                        .ifPresent(items::add));
                yield items;
            }
            case YamlNode.Mapping map -> {
                wrongType(key, map, "a list", key + ": [first, second]");
                yield List.of();
            }
        };
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
                        wrongValue(
                                key,
                                value,
                                "a date",
                                "write it as year-month-day, for example " + key + ": 2026-03-31");
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
                value.span(),
                "The key \"" + key + "\" takes " + wanted + ", not " + value.kind() + ".",
                "write \"" + example + "\"");
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
