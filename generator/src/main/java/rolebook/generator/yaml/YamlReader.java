package rolebook.generator.yaml;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import rolebook.generator.diagnostic.Problems;
import rolebook.generator.diagnostic.Rule;
import rolebook.generator.source.Span;

/// Reads YAML 1.2 without anchors, aliases and tags.
public final class YamlReader {
    /// How deep lists and maps may nest.
    public static final int MAX_DEPTH = 20;

    private YamlReader() {}

    /// The tree of `region`, empty where there is none or where the syntax is broken; what is wrong
    /// goes to `problems`.
    public static Optional<YamlNode> read(Problems problems, Span region) {
        var builder = new TreeBuilder(problems, region);
        try {
            var settings = LoadSettings.builder().setParseComments(false).build();
            for (Event event : new Parse(settings).parseString(problems.file().text(region))) {
                if (!builder.accept(event)) {
                    return Optional.empty();
                }
            }
        } catch (MarkedYamlEngineException e) {
            Span at = e.getProblemMark().map(builder::at).orElse(Span.at(region.start()));
            problems.add(
                    Rule.YAML_SYNTAX,
                    at,
                    "This is not valid YAML: " + e.getProblem() + ".",
                    hint(problems, at));
            return Optional.empty();
        } catch (YamlEngineException e) {
            problems.add(
                    Rule.YAML_SYNTAX,
                    Span.at(region.start()),
                    "This is not valid YAML: " + e.getMessage(),
                    "");
            return Optional.empty();
        }
        return Optional.ofNullable(builder.root);
    }

    private static String hint(Problems problems, Span at) {
        String line = problems.file().line(problems.file().positionAt(at.start()).line());
        if (line.contains("\t")) {
            return "indent with spaces; YAML does not take tabs";
        }
        if (line.indexOf('“') >= 0 || line.indexOf('”') >= 0) {
            return "use straight quotes: \"…\"";
        }
        if (line.contains("@")) {
            return "put quotes around a name that starts with @: owners: [\"@anna\"]";
        }
        if (line.indexOf(": ") != line.lastIndexOf(": ")) {
            return "put quotes around a text that contains a colon: title: \"Launch: the plan\"";
        }
        return "write one \"key: value\" a line, lists as [a, b]; put quotes around text with special characters";
    }

    /// Builds nodes from events with a stack of its own, so that depth is bounded by [#MAX_DEPTH]
    /// and not by the JVM.
    private static final class TreeBuilder {
        private final Problems problems;
        private final Span region;
        private final String text;
        private final int points;
        private final Deque<Open> open = new ArrayDeque<>();
        private @Nullable YamlNode root;
        private int lastPoints;
        private int lastUnits;

        TreeBuilder(Problems problems, Span region) {
            this.problems = problems;
            this.region = region;
            this.text = problems.file().text(region);
            this.points = text.codePointCount(0, text.length());
        }

        /// Takes one event; false when it makes the rest meaningless.
        boolean accept(Event event) {
            if (event instanceof AliasEvent) {
                return refuse(event, "an alias (*name)");
            }
            if (event instanceof NodeEvent node && node.getAnchor().isPresent()) {
                return refuse(event, "an anchor (&name)");
            }
            return switch (event) {
                case ScalarEvent scalar ->
                        scalar.getTag().isPresent()
                                ? refuse(event, "a tag (!name)")
                                : addScalar(scalar);
                case SequenceStartEvent start ->
                        start.getTag().isPresent()
                                ? refuse(event, "a tag (!name)")
                                : push(false, start);
                case MappingStartEvent start ->
                        start.getTag().isPresent()
                                ? refuse(event, "a tag (!name)")
                                : push(true, start);
                default -> acceptBoundary(event);
            };
        }

        private boolean acceptBoundary(Event event) {
            switch (event.getEventId()) {
                case SequenceEnd, MappingEnd -> add(open.pop().close(span(event)));
                case DocumentStart -> {
                    if (root != null) {
                        problems.add(
                                Rule.YAML_SYNTAX,
                                span(event),
                                "A second YAML document starts here.",
                                "keep everything in one document");
                        return false;
                    }
                }
                default -> {}
            }
            return true;
        }

        private boolean refuse(Event event, String what) {
            problems.add(
                    Rule.YAML_SYNTAX,
                    span(event),
                    "Front matter and settings cannot use " + what + ".",
                    "write the value itself");
            return false;
        }

        private boolean addScalar(ScalarEvent event) {
            boolean plain = event.getScalarStyle() == ScalarStyle.PLAIN;
            add(new YamlNode.Scalar(event.getValue(), plain, span(event)));
            return true;
        }

        private boolean push(boolean mapping, Event event) {
            if (open.size() == MAX_DEPTH) {
                problems.add(
                        Rule.YAML_SYNTAX,
                        span(event),
                        "Lists and maps are nested deeper than " + MAX_DEPTH + " levels.",
                        "flatten them");
                return false;
            }
            open.push(new Open(mapping, span(event).start(), problems));
            return true;
        }

        private void add(YamlNode node) {
            if (open.isEmpty()) {
                root = node;
            } else {
                open.element().add(node);
            }
        }

        Span at(Mark mark) {
            return Span.at(offset(mark));
        }

        private Span span(Event event) {
            int start = event.getStartMark().map(this::offset).orElse(region.start());
            int end = event.getEndMark().map(this::offset).orElse(start);
            return new Span(start, Math.max(start, end));
        }

        /// The library counts code points; spans count UTF-16 units. Counting goes on from the
        /// place before, so that a large file costs no more than its length.
        private int offset(Mark mark) {
            int wanted = Math.min(mark.getIndex(), points);
            lastUnits = text.offsetByCodePoints(lastUnits, wanted - lastPoints);
            lastPoints = wanted;
            return region.start() + lastUnits;
        }
    }

    /// A list or map whose end has not come yet.
    private static final class Open {
        private final boolean mapping;
        private final int start;
        private final Problems problems;
        private final List<YamlNode> items = new ArrayList<>();
        private final List<YamlNode.Pair> pairs = new ArrayList<>();
        private final Set<String> keys = new HashSet<>();
        private @Nullable YamlNode key;

        Open(boolean mapping, int start, Problems problems) {
            this.mapping = mapping;
            this.start = start;
            this.problems = problems;
        }

        void add(YamlNode node) {
            if (!mapping) {
                items.add(node);
            } else if (key == null) {
                key = node;
            } else {
                addPair(key, node);
                key = null;
            }
        }

        private void addPair(YamlNode written, YamlNode value) {
            if (!(written instanceof YamlNode.Scalar name)) {
                problems.add(
                        Rule.YAML_SYNTAX,
                        written.span(),
                        "A key is a single word, not " + written.kind() + ".",
                        "");
            } else if (!keys.add(name.text())) {
                problems.add(
                        Rule.DUPLICATE_KEY,
                        name.span(),
                        "The key \"" + name.text() + "\" stands here a second time.",
                        "keep one of the two");
            } else {
                pairs.add(new YamlNode.Pair(name, value));
            }
        }

        YamlNode close(Span end) {
            var span = new Span(start, Math.max(start, end.end()));
            return mapping ? new YamlNode.Mapping(pairs, span) : new YamlNode.Sequence(items, span);
        }
    }
}
