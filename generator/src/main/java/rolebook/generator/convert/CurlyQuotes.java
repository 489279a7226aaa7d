package rolebook.generator.convert;

import java.util.List;
import rolebook.generator.diagnostic.Diagnostic;
import rolebook.generator.diagnostic.Rule;
import rolebook.generator.markdown.Attributes;
import rolebook.generator.model.Entry;
import rolebook.generator.model.KnowledgeBase;
import rolebook.generator.source.ProjectSources;
import rolebook.generator.source.SourceFile;
import rolebook.generator.source.Span;
import rolebook.generator.yaml.YamlText;

/// Typographic quotes where straight ones are meant: around values of front matter and of attribute
/// lists. Those of running text are left alone.
final class CurlyQuotes {
    private static final String CURLY = "“”„‟‘’‚";

    private CurlyQuotes() {}

    static void mend(
            ProjectSources sources, KnowledgeBase base, List<Diagnostic> problems, Draft draft) {
        for (SourceFile file : sources.files()) {
            problems.stream()
                    .filter(problem -> problem.rule() == Rule.CURLY_QUOTES)
                    .filter(problem -> problem.place().path().equals(file.path()))
                    .forEach(problem -> mendValue(file, problem, draft));
        }
        for (Entry entry : base.all()) {
            BlockTree.attributes(entry.body().blocks())
                    .flatMap(attributes -> attributes.pairs().stream())
                    .forEach(pair -> mendAttribute(entry.header().file(), pair, draft));
        }
    }

    private static void mendValue(SourceFile file, Diagnostic problem, Draft draft) {
        var span =
                new Span(
                        file.offsetOf(problem.place().start()),
                        file.offsetOf(problem.place().end()));
        String text = file.text(span);
        if (text.length() > 2 && text.indexOf('\n') < 0) {
            draft.replace(file, span, YamlText.quoted(text.substring(1, text.length() - 1)));
        }
    }

    /// A value that holds straight quotes itself could not stand between them.
    private static void mendAttribute(SourceFile file, Attributes.Pair pair, Draft draft) {
        Span value = pair.value().span();
        int before = value.start() - 1;
        int behind = value.end();
        boolean curly =
                before >= 0
                        && behind < file.text().length()
                        && CURLY.indexOf(file.text().charAt(before)) >= 0
                        && CURLY.indexOf(file.text().charAt(behind)) >= 0;
        if (curly && file.text(value).indexOf('"') < 0) {
            draft.replace(file, new Span(before, behind + 1), "\"" + file.text(value) + "\"");
        }
    }
}
