package rolebook.generator.compose;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import rolebook.generator.PageMarkup;
import rolebook.generator.bake.Baker;
import rolebook.generator.derive.Derivation;
import rolebook.generator.diagnostic.Diagnostic;
import rolebook.generator.diagnostic.Outcome;
import rolebook.generator.markdown.MarkdownParser;
import rolebook.generator.model.KnowledgeBase;
import rolebook.generator.page.Composition;
import rolebook.generator.parse.ProjectParser;
import rolebook.generator.source.AssetFile;
import rolebook.generator.source.ProjectSources;
import rolebook.generator.source.SourceFile;
import rolebook.generator.theme.Theme;

/// A project from its texts to the files of its site, without the rooms that read and publish.
///
/// @param files by path
/// @param problems of parsing and baking
record BakedSite(SortedMap<String, byte[]> files, List<Diagnostic> problems) {
    /// The site of the project in `folder`.
    static BakedSite of(Path folder) {
        try (Stream<Path> all = Files.walk(folder.resolve("content"))) {
            List<SourceFile> files = new ArrayList<>();
            List<AssetFile> assets = new ArrayList<>();
            Path assetFolder = folder.resolve("content/assets");
            for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
                if (file.startsWith(assetFolder)) {
                    String name = assetFolder.relativize(file).toString();
                    assets.add(new AssetFile(name, file, Files.size(file)));
                } else if (file.toString().endsWith(".md") || file.toString().endsWith(".yml")) {
                    String path = folder.relativize(file).toString();
                    files.add(new SourceFile(path, Files.readString(file)));
                }
            }
            files.sort(Comparator.comparing(SourceFile::path));
            return of(new ProjectSources(folder, files, assets));
        } catch (IOException e) {
            throw new UncheckedIOException("Reading " + folder, e);
        }
    }

    private static BakedSite of(ProjectSources sources) {
        List<Diagnostic> problems = new ArrayList<>();
        Composition composition = composition(sources, problems);
        SortedMap<String, byte[]> files = Collections.synchronizedSortedMap(new TreeMap<>());
        problems.addAll(
                new Baker(Theme.standard(), composition.facts())
                        .bake(
                                composition.pages(),
                                2,
                                file -> files.put(file.path(), file.bytes())));
        composition.files().forEach(file -> files.put(file.path(), file.bytes().get()));
        return new BakedSite(files, problems);
    }

    /// What the composer makes of texts by their paths below `content/`.
    static Composition composition(Map<String, String> texts) {
        List<SourceFile> files = new ArrayList<>();
        new TreeMap<>(texts)
                .forEach((path, text) -> files.add(new SourceFile("content/" + path, text)));
        var problems = new ArrayList<Diagnostic>();
        var made = composition(new ProjectSources(Path.of(""), files, List.of()), problems);
        if (problems.stream().anyMatch(Diagnostic::isError)) {
            throw new IllegalArgumentException(problems.toString());
        }
        return made;
    }

    private static Composition composition(ProjectSources sources, List<Diagnostic> problems) {
        Outcome<KnowledgeBase> parsed = new ProjectParser(new MarkdownParser()).parse(sources);
        problems.addAll(parsed.problems());
        KnowledgeBase knowledge = parsed.value().withoutDrafts();
        return new Composer(Theme.standard())
                .compose(knowledge, Derivation.derive(knowledge), new PageMarkup(knowledge));
    }

    /// The text of a file that no template makes.
    static String text(Composition composition, String path) {
        return composition.files().stream()
                .filter(file -> file.path().equals(path))
                .map(file -> new String(file.bytes().get(), StandardCharsets.UTF_8))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No file " + path));
    }

    /// The view of a page.
    static <V> V view(Composition composition, String path, Class<V> type) {
        return composition.pages().stream()
                .filter(page -> page.path().equals(path))
                .map(page -> type.cast(page.model().get().get("view")))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No page " + path));
    }

    /// The text of a file of the site.
    String text(String path) {
        byte[] bytes = files.get(path);
        if (bytes == null) {
            throw new IllegalArgumentException("No file " + path);
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
