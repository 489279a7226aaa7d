package rolebook.generator.convert;

import java.util.List;
import java.util.regex.Pattern;
import rolebook.generator.diagnostic.Diagnostic;
import rolebook.generator.diagnostic.Rule;
import rolebook.generator.source.ProjectSources;
import rolebook.generator.source.SourceFile;

/// Headings and list items without the space behind their mark. A hyphen counts only where it
/// cannot be one of the running text: at the start of a paragraph or below another item.
final class MissingSpaces {
    private static final Pattern MARKED =
            Pattern.compile("\\s*(#{2,6}|[-*+]|\\d{1,3}[.)])\\s?\\S.*");
    private static final Pattern SENTENCE = Pattern.compile("[\\p{Lu}\\[*“\"].*");

    private MissingSpaces() {}

    static void mend(ProjectSources sources, List<Diagnostic> problems, Draft draft) {
        for (SourceFile file : sources.files()) {
            problems.stream()
                    .filter(problem -> problem.rule() == Rule.MISSING_SPACE)
                    .filter(problem -> problem.place().path().equals(file.path()))
                    .filter(problem -> isCertain(file, problem))
                    .forEach(problem ->
                            draft.insert(file, file.offsetOf(problem.place().end()), " "));
        }
    }

    private static boolean isCertain(SourceFile file, Diagnostic problem) {
        int line = problem.place().start().line();
        if (file.line(line).stripLeading().startsWith("#")) {
            return true;
        }
        String before = line == 1 ? "" : file.line(line - 1);
        String rest = file.line(line).substring(problem.place().end().column() - 1);
        return SENTENCE.matcher(rest).matches()
                && (before.isBlank() || MARKED.matcher(before).matches());
    }
}
