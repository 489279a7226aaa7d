package rolebook.generator.compare;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import rolebook.generator.PageMarkup;
import rolebook.generator.change.Changes;
import rolebook.generator.change.Side;
import rolebook.generator.compose.Addresses;
import rolebook.generator.derive.Derivation;
import rolebook.generator.markdown.MarkdownParser;
import rolebook.generator.parse.ProjectParser;
import rolebook.generator.read.ContentReader;
import rolebook.generator.source.ProjectSources;
import rolebook.generator.source.SourceFile;

/// Makes states of a project without a repository and compares them.
public final class Editions {
    private static final ProjectParser PARSER = new ProjectParser(new MarkdownParser());

    private Editions() {}

    /// The project in a folder.
    public static Edition in(Path folder) {
        return of(new ContentReader().read(folder).sources());
    }

    /// The project of these files.
    public static Edition of(List<SourceFile> files) {
        return of(new ProjectSources(Path.of("project"), files, List.of()));
    }

    private static Edition of(ProjectSources sources) {
        var knowledge = PARSER.parse(sources).value();
        var published = knowledge.withoutDrafts().withoutMisnamed();
        return new Edition(
                knowledge,
                Derivation.derive(knowledge),
                Addresses.of(published, Derivation.derive(published), new PageMarkup(published)));
    }

    /// What changed between two.
    public static Changes compare(Edition before, Edition after) {
        return Comparison.of(
                side("main", Optional.of("0123456789abcdef0123456789abcdef01234567"), before),
                before,
                side("working tree", Optional.empty(), after),
                after);
    }

    private static Side side(String name, Optional<String> commit, Edition edition) {
        return new Side(name, commit, edition.knowledge().entries().size(), 0);
    }
}
