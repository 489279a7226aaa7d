package rolebook.generator.convert;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rolebook.generator.diagnostic.Diagnostic;
import rolebook.generator.diagnostic.Problems;
import rolebook.generator.diagnostic.Rule;
import rolebook.generator.source.ProjectSources;
import rolebook.generator.source.SourceFile;
import rolebook.generator.source.Span;
import rolebook.generator.yaml.YamlReader;
import rolebook.generator.yaml.YamlText;

/// YAML that cannot be read because of a text without quotes or a tab: the usual slips, each mended
/// line by line. The result counts only if it can be read.
final class UnreadableFrontMatter {
    private static final Pattern CURLY =
            Pattern.compile("(\\s*(?:- +)?(?:[\\w-]+: +)?)[“”„](.*)[“”](\\s*)");
    private static final Pattern VALUE =
            Pattern.compile("([\\w-]+: +)([^\\s\"'\\[{|>#&*!].*?)(\\s*)");
    private static final Pattern HANDLES =
            Pattern.compile("([\\w-]+: +\\[)([^\\]\"']*@[^\\]\"']*)(\\].*)");
    private static final Pattern TABS = Pattern.compile("(\\t+)(.*)");

    private UnreadableFrontMatter() {}

    static void mend(ProjectSources sources, List<Diagnostic> problems, Draft draft) {
        for (SourceFile file : sources.files()) {
            boolean unreadable =
                    problems.stream()
                            .anyMatch(problem ->
                                    problem.rule() == Rule.YAML_SYNTAX
                                            && problem.place().path().equals(file.path()));
            if (unreadable) {
                mend(file, draft);
            }
        }
    }

    private static void mend(SourceFile file, Draft draft) {
        String text = file.text();
        boolean fenced = text.startsWith("---\n");
        int start = fenced ? 4 : 0;
        int close = fenced ? text.indexOf("\n---", 3) + 1 : text.length();
        if (close < start || (!fenced && !file.path().endsWith(".yml"))) {
            return;
        }
        var region = new Span(start, close);
        String mended =
                file.text(region)
                        .lines()
                        .map(UnreadableFrontMatter::line)
                        .map(line -> line + "\n")
                        .collect(Collectors.joining());
        if (isReadable(mended)) {
            draft.replace(file, region, mended);
        }
    }

    private static boolean isReadable(String yaml) {
        var problems = new Problems(new SourceFile("", yaml));
        return YamlReader.read(problems, new Span(0, yaml.length())).isPresent()
                && problems.list().isEmpty();
    }

    private static String line(String line) {
        Matcher tabs = TABS.matcher(line);
        if (tabs.matches()) {
            return line("  ".repeat(tabs.group(1).length()) + tabs.group(2));
        }
        Matcher curly = CURLY.matcher(line);
        if (curly.matches()) {
            return curly.group(1) + YamlText.quoted(curly.group(2)) + curly.group(3);
        }
        Matcher handles = HANDLES.matcher(line);
        if (handles.matches()) {
            return handles.group(1) + quotedItems(handles.group(2)) + handles.group(3);
        }
        Matcher value = VALUE.matcher(line);
        if (value.matches() && needsQuotes(value.group(2))) {
            return value.group(1) + YamlText.quoted(value.group(2)) + value.group(3);
        }
        return line;
    }

    private static String quotedItems(String items) {
        return Stream.of(items.split(",", -1))
                .map(item -> {
                    String text = item.strip();
                    return text.startsWith("@") ? item.replace(text, YamlText.quoted(text)) : item;
                })
                .collect(Collectors.joining(","));
    }

    private static boolean needsQuotes(String value) {
        return value.contains(": ")
                || value.endsWith(":")
                || value.startsWith("@")
                || value.startsWith("`")
                || value.startsWith("%");
    }
}
