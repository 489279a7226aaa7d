package rolebook.generator.parse;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import rolebook.generator.diagnostic.Problems;
import rolebook.generator.diagnostic.Rule;
import rolebook.generator.model.EntryType;
import rolebook.generator.source.Span;
import rolebook.generator.yaml.YamlNode;
import rolebook.generator.yaml.YamlReader;

/// Cuts a file into its front matter and its body.
///
/// @param mapping the keys; an empty map where there is no front matter or it is broken
/// @param broken whether the keys cannot be trusted, so that a missing one is no news
/// @param jbake whether the file carries JBake's own header
record FrontMatter(YamlNode.Mapping mapping, boolean broken, boolean jbake, Span body) {
    /// The most that front matter may hold, in characters.
    static final int MAX_LENGTH = 64 * 1024;

    private static final String FENCE = "---";
    private static final String JBAKE_END = "~~~~~~";
    private static final Set<String> JBAKE_LISTS =
            Set.of(
                    "aliases",
                    "contexts",
                    "not-to-confuse-with",
                    "owners",
                    "redirects",
                    "related",
                    "replaced-by",
                    "sources",
                    "tags");

    /// The parts of a Markdown file.
    static FrontMatter of(Problems problems, EntryType type) {
        String text = problems.file().text();
        if (isFence(text, 0)) {
            return yaml(problems, text);
        }
        boolean maybeJbake = type == EntryType.PAGE || type == EntryType.NEWS;
        int end = lineStartingWith(text, JBAKE_END, 0);
        boolean keyFirst = text.substring(0, lineEnd(text, 0)).contains("=");
        if (maybeJbake && keyFirst && end >= 0 && end <= MAX_LENGTH) {
            return jbake(problems, text, end);
        }
        problems.add(
                Rule.MISSING_FRONT_MATTER,
                Span.at(0),
                "This file has no front matter.",
                "start it with three lines: ---, then \"title: …\" and \"summary: …\", then --- again");
        return new FrontMatter(empty(0), true, false, new Span(0, text.length()));
    }

    /// A YAML file as a whole.
    static FrontMatter ofYaml(Problems problems) {
        String text = problems.file().text();
        var whole = new Span(0, text.length());
        return read(problems, whole, Span.at(text.length()));
    }

    private static FrontMatter yaml(Problems problems, String text) {
        int start = lineEnd(text, 0);
        int close = closingFence(text, start);
        if (close < 0) {
            problems.add(
                    Rule.MISSING_FRONT_MATTER,
                    Span.of(0, FENCE.length()),
                    "The front matter that starts here never ends.",
                    "put a line with --- behind its last key");
            return new FrontMatter(empty(0), true, false, Span.at(text.length()));
        }
        if (close - start > MAX_LENGTH) {
            problems.add(
                    Rule.FRONT_MATTER_TOO_LARGE,
                    Span.of(0, FENCE.length()),
                    "The front matter is longer than " + MAX_LENGTH + " characters.",
                    "move text into the body");
            return new FrontMatter(
                    empty(0), true, false, new Span(lineEnd(text, close), text.length()));
        }
        return read(
                problems, new Span(start, close), new Span(lineEnd(text, close), text.length()));
    }

    private static FrontMatter read(Problems problems, Span region, Span body) {
        int before = problems.list().size();
        Optional<YamlNode> root = YamlReader.read(problems, region);
        if (root.isEmpty()) {
            return new FrontMatter(
                    empty(region.start()), problems.list().size() > before, false, body);
        }
        return switch (root.get()) {
            case YamlNode.Mapping mapping -> new FrontMatter(mapping, false, false, body);
            case YamlNode.Scalar scalar when scalar.isNull() ->
                    new FrontMatter(empty(region.start()), false, false, body);
            case YamlNode node -> {
                problems.add(
                        Rule.YAML_SYNTAX,
                        node.span(),
                        "Here stands " + node.kind() + " where keys are expected.",
                        "write one \"key: value\" a line; mind the space behind the colon");
                yield new FrontMatter(empty(region.start()), true, false, body);
            }
        };
    }

    /// `key=value` lines; they become the same tree as YAML, `tags` and `aliases` a list.
    private static FrontMatter jbake(Problems problems, String text, int end) {
        SequencedMap<String, YamlNode.Pair> pairs = new LinkedHashMap<>();
        for (int at = 0; at < end; at = lineEnd(text, at)) {
            jbakeLine(problems, at, Math.min(end, lineEnd(text, at)))
                    .filter(pair -> pairs.putIfAbsent(pair.key().text(), pair) != null)
                    .ifPresent(again ->
                            problems.add(
                                    Rule.DUPLICATE_KEY,
                                    again.key().span(),
                                    "The key \""
                                            + again.key().text()
                                            + "\" stands here a second time.",
                                    "keep one of the two"));
        }
        var mapping = new YamlNode.Mapping(List.copyOf(pairs.values()), new Span(0, end));
        return new FrontMatter(mapping, false, true, new Span(lineEnd(text, end), text.length()));
    }

    private static Optional<YamlNode.Pair> jbakeLine(Problems problems, int start, int end) {
        String line = problems.file().text(new Span(start, end));
        if (line.isBlank()) {
            return Optional.empty();
        }
        int equals = line.indexOf('=');
        if (equals < 1) {
            problems.add(
                    Rule.YAML_SYNTAX,
                    Span.of(start, line.stripTrailing().length()),
                    "This line of the header is no \"key=value\".",
                    "write for example title=About");
            return Optional.empty();
        }
        var key = scalar(line.substring(0, equals), start);
        YamlNode value = scalar(line.substring(equals + 1), start + equals + 1);
        boolean list = JBAKE_LISTS.contains(key.text());
        return Optional.of(
                new YamlNode.Pair(key, list ? commaList((YamlNode.Scalar) value) : value));
    }

    private static YamlNode commaList(YamlNode.Scalar value) {
        List<YamlNode> items = new ArrayList<>();
        int at = value.span().start();
        for (String item : value.text().split(",", -1)) {
            if (!item.isBlank()) {
                items.add(scalar(item, at));
            }
            at += item.length() + 1;
        }
        return new YamlNode.Sequence(items, value.span());
    }

    private static YamlNode.Scalar scalar(String written, int start) {
        int lead = written.length() - written.stripLeading().length();
        String text = written.strip();
        return new YamlNode.Scalar(text, true, Span.of(start + lead, text.length()));
    }

    private static YamlNode.Mapping empty(int at) {
        return new YamlNode.Mapping(List.of(), Span.at(at));
    }

    private static int closingFence(String text, int from) {
        for (int at = from; at < text.length(); at = lineEnd(text, at)) {
            if (isFence(text, at)) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isFence(String text, int at) {
        return text.startsWith(FENCE, at)
                && text.substring(at + FENCE.length(), lineEnd(text, at)).isBlank();
    }

    private static int lineStartingWith(String text, String word, int from) {
        for (int at = from; at < text.length(); at = lineEnd(text, at)) {
            if (text.startsWith(word, at)) {
                return at;
            }
        }
        return -1;
    }

    /// The start of the line after the one that holds `at`.
    private static int lineEnd(String text, int at) {
        int end = text.indexOf('\n', at);
        return end < 0 ? text.length() : end + 1;
    }

    /// A file's fields.
    Fields fields(Problems problems) {
        return Fields.ofFile(problems, mapping);
    }
}
