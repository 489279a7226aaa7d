package rolebook.generator.compose;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import rolebook.generator.bake.Baker;
import rolebook.generator.derive.Derivation;
import rolebook.generator.diagnostic.Diagnostic;
import rolebook.generator.diagnostic.Outcome;
import rolebook.generator.markdown.MarkdownParser;
import rolebook.generator.model.KnowledgeBase;
import rolebook.generator.page.Composition;
import rolebook.generator.page.Markup;
import rolebook.generator.parse.ProjectParser;
import rolebook.generator.read.ContentReader;
import rolebook.generator.read.Reading;
import rolebook.generator.theme.Theme;

/// A project from its folder to the files of its site.
///
/// @param files by path
/// @param problems of reading, parsing and baking
record BakedSite(
        KnowledgeBase knowledge, SortedMap<String, byte[]> files, List<Diagnostic> problems) {
    static BakedSite of(Path project) {
        List<Diagnostic> problems = new ArrayList<>();
        Reading reading = new ContentReader().read(project);
        problems.addAll(reading.problems());
        Outcome<KnowledgeBase> parsed =
                new ProjectParser(new MarkdownParser()).parse(reading.sources());
        problems.addAll(parsed.problems());
        KnowledgeBase knowledge = parsed.value().withoutDrafts();
        Markup markup = new RenderedMarkup(knowledge);
        Theme theme = Theme.standard();
        Composition composition =
                new Composer(theme).compose(knowledge, Derivation.derive(knowledge), markup);
        SortedMap<String, byte[]> files = Collections.synchronizedSortedMap(new TreeMap<>());
        problems.addAll(
                new Baker(theme, composition.facts())
                        .bake(
                                composition.pages(),
                                2,
                                file -> files.put(file.path(), file.bytes())));
        composition.files().forEach(file -> files.put(file.path(), file.bytes().get()));
        return new BakedSite(knowledge, files, problems);
    }

    /// Writes the files below `folder`.
    void write(Path folder) {
        files.forEach((path, bytes) -> {
            try {
                Path file = folder.resolve(path);
                Files.createDirectories(file.getParent());
                Files.write(file, bytes);
            } catch (IOException e) {
                throw new UncheckedIOException("Writing " + path, e);
            }
        });
    }
}
