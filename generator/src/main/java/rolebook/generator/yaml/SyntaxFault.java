package rolebook.generator.yaml;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import rolebook.generator.diagnostic.Problems;
import rolebook.generator.diagnostic.Rule;
import rolebook.generator.source.Position;
import rolebook.generator.source.Span;

/// A fault of YAML's syntax in the words of somebody who has never heard of tokens and blocks.
final class SyntaxFault {
    private static final String GENERAL_HINT =
            "write one \"key: value\" a line, lists as [a, b]; put quotes around text with special characters";

    private final Problems problems;
    private final MarkedYamlEngineException fault;
    private final Function<Mark, Span> places;

    /// @param places finds the place of a mark in the file
    SyntaxFault(Problems problems, MarkedYamlEngineException fault, Function<Mark, Span> places) {
        this.problems = problems;
        this.fault = fault;
        this.places = places;
    }

    /// Notes the fault where its author made it, which need not be where the parser noticed it.
    void report() {
        Span noticed = fault.getProblemMark().map(places).orElse(Span.at(0));
        if (isUnclosed()) {
            Span opened = fault.getContextMark().map(places).orElseGet(() -> opening(noticed));
            add(
                    opened,
                    "The bracket, brace or quote that opens here is not closed.",
                    commentHint(opened)
                            .orElse("close it on the same line: [a, b], {key: value}, \"text\""));
            return;
        }
        String problem = problem();
        if (problem.contains("\\t(TAB)")) {
            tab(noticed);
        } else if (problem.startsWith("mapping values are not allowed")) {
            strayColon(noticed);
        } else if (problem.startsWith("expected <block end>")) {
            unexpected(noticed);
        } else if (problem.startsWith("could not find expected ':'")) {
            add(noticed, "A key without its colon stands before this place.", GENERAL_HINT);
        } else if (problem.contains("that cannot start any token")) {
            badStart(noticed);
        } else {
            add(noticed, "This is not valid YAML: " + problem + ".", GENERAL_HINT);
        }
    }

    private String problem() {
        return Optional.ofNullable(fault.getProblem()).orElse("it cannot be read");
    }

    private boolean isUnclosed() {
        String context = Optional.ofNullable(fault.getContext()).orElse("");
        boolean opened = context.contains("flow") || context.contains("quoted");
        return opened && !problem().contains("that cannot start any token");
    }

    /// The first bracket or brace of the last line that is not blank before `end`.
    private Span opening(Span end) {
        String before = problems.file().text().substring(0, end.start()).stripTrailing();
        for (int at = before.lastIndexOf('\n') + 1; at < before.length(); at++) {
            if ("[{".indexOf(before.charAt(at)) >= 0) {
                return Span.of(at, 1);
            }
        }
        return end;
    }

    /// A number sign behind a blank makes the rest of a line a comment, its brackets included.
    private Optional<String> commentHint(Span opened) {
        return line(opened).contains(" #")
                ? Optional.of("put quotes around a text that starts with #: contact: \"#product\"")
                : Optional.empty();
    }

    private void strayColon(Span noticed) {
        String line = line(noticed);
        if (line.indexOf('“') >= 0 || line.indexOf('”') >= 0) {
            add(
                    noticed,
                    "A colon stands in a text without straight quotes.",
                    "use straight quotes: \"…\"");
        } else if (line.startsWith(" ") && line.indexOf(": ") == line.lastIndexOf(": ")) {
            int shift = indentation(noticed).start() - before(noticed).length();
            add(
                    Span.of(noticed.start() + shift, line.strip().indexOf(':')),
                    "This line starts further to the right than the key before it.",
                    "start the key where the other keys start: \""
                            + indentation(noticed).corrected()
                            + "\"");
        } else {
            add(
                    noticed,
                    "A second colon stands in this line.",
                    "put quotes around a text that contains a colon: title: \"Launch: the plan\"");
        }
    }

    private void tab(Span noticed) {
        boolean indents = before(noticed).isBlank();
        add(
                noticed,
                "A tab stands here, which YAML does not take.",
                indents
                        ? "indent with spaces: \"" + indentation(noticed).corrected() + "\""
                        : "write a space instead");
    }

    /// Something other than a key or item at the column of those above it.
    private void unexpected(Span noticed) {
        String before = before(noticed).strip();
        if (before.endsWith("\"") || before.endsWith("'")) {
            add(
                    noticed,
                    "Text goes on behind the closing quote.",
                    "put the whole text between the quotes, or write it without them");
            return;
        }
        boolean item = line(noticed).strip().startsWith("-");
        add(
                noticed,
                "The indentation of this line fits no line above it.",
                (item ? "start all items of a list" : "start keys that belong together")
                        + " below one another: \""
                        + indentation(noticed).corrected()
                        + "\"");
    }

    private Indentation indentation(Span span) {
        return new Indentation(problems.file(), problems.file().positionAt(span.start()).line());
    }

    /// What the line of `span` holds before it.
    private String before(Span span) {
        String text = problems.file().text();
        return text.substring(text.lastIndexOf('\n', span.start() - 1) + 1, span.start());
    }

    /// YAML keeps some signs for itself, `@` among them, which every handle starts with.
    private void badStart(Span noticed) {
        String text = problems.file().text();
        char sign = text.charAt(noticed.start());
        int lineStart = text.lastIndexOf('\n', noticed.start()) + 1;
        String before = text.substring(lineStart, noticed.start());
        String after = line(noticed).substring(before.length());
        // Every text of the line that starts so, or the next run would find the next one.
        String corrected =
                (before + after)
                        .replaceAll(
                                "(?<=[\\[,:\\s])("
                                        + Pattern.quote(String.valueOf(sign))
                                        + "[^\\s,\\]}]*)",
                                "\"$1\"");
        int length = after.split("[\\s,\\]}]", 2)[0].length();
        add(
                Span.of(noticed.start(), Math.max(1, length)),
                "A text that starts with "
                        + sign
                        + " needs quotes, for YAML keeps that sign for itself.",
                "write " + corrected.strip());
    }

    private String line(Span span) {
        Position position = problems.file().positionAt(span.start());
        return problems.file().line(position.line());
    }

    private void add(Span span, String message, String hint) {
        problems.add(Rule.YAML_SYNTAX, span, message, hint);
    }
}
