package rolebook.generator;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import rolebook.generator.check.Checks;
import rolebook.generator.derive.Derivation;
import rolebook.generator.diagnostic.Diagnostic;
import rolebook.generator.diagnostic.Outcome;
import rolebook.generator.markdown.MarkdownParser;
import rolebook.generator.model.KnowledgeBase;
import rolebook.generator.parse.ProjectParser;
import rolebook.generator.read.ContentReader;
import rolebook.generator.read.Reading;

/// Reads, parses and checks a project as a build does.
final class Checking {
    /// The day on which every test takes place.
    static final LocalDate TODAY = LocalDate.of(2026, 3, 31);

    private Checking() {}

    /// Every problem of the project in `folder`, by place.
    static List<Diagnostic> problems(Path folder) {
        Reading read = new ContentReader().read(folder);
        Outcome<KnowledgeBase> parsed =
                new ProjectParser(new MarkdownParser()).parse(read.sources());
        KnowledgeBase base = parsed.value();
        return Stream.of(
                        read.problems(),
                        parsed.problems(),
                        Checks.check(base, TODAY),
                        Checks.checkTeams(base, Derivation.derive(base.withoutDrafts()).overlays()))
                .flatMap(List::stream)
                .sorted(Diagnostic.BY_PLACE)
                .toList();
    }
}
