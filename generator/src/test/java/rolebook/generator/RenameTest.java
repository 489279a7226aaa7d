package rolebook.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rolebook.generator.edit.FileChange;
import rolebook.generator.model.EntryId;
import rolebook.generator.model.Header;
import rolebook.generator.read.Reading;
import rolebook.generator.source.Located;
import rolebook.generator.source.ProjectSources;
import rolebook.generator.source.SourceFile;
import rolebook.generator.write.ProjectWriter;

/// A project with every kind of reference before and after a rename, and the real content.
class RenameTest {
    private static final Path BEFORE = Path.of("src/test/resources/rename/before");
    private static final Path AFTER = Path.of("src/test/resources/rename/after");
    private static final boolean REWRITE = "rewrite".equals(System.getProperty("goldens"));
    private static final int SAMPLES = 8;
    private static final long SEED = 20_261_127;

    @TempDir Path project;

    private final SiteGenerator generator = new SiteGenerator("test", Clock.systemUTC());
    private final ProjectEditor editor = new ProjectEditor(generator);

    private ProjectEditor.Edited rename(SiteGenerator.Checked checked, String old, String id) {
        Header header = checked.knowledge().entry(new EntryId(old)).header();
        return editor.rename(checked, header, new EntryId(id));
    }

    @Test
    void everyKindOfReferenceFollowsAndTheOldAddressLeadsOn() throws IOException {
        Folders.write(project, Folders.read(BEFORE));
        ProjectEditor.Edited renamed =
                rename(generator.check(project), "writer", "author-in-house");
        new ProjectWriter(project).write(renamed.changes());
        SortedMap<String, String> files = Folders.read(project);
        if (REWRITE) {
            Folders.replace(AFTER, files);
        }
        assertThat(files).isEqualTo(Folders.read(AFTER));
        assertThat(renamed.problems()).isEmpty();
    }

    @Test
    void thereAndBackAgainLeavesTheBytesButForRedirects() throws IOException {
        Folders.write(project, Folders.read(BEFORE));
        new ProjectWriter(project)
                .write(rename(generator.check(project), "writer", "author-in-house").changes());
        new ProjectWriter(project)
                .write(rename(generator.check(project), "author-in-house", "writer").changes());
        SortedMap<String, String> expected = Folders.read(BEFORE);
        expected.computeIfPresent(
                "content/roles/writer.md",
                (_, text) ->
                        text.replace(
                                "/roles/scribe/]", "/roles/scribe/, /roles/author-in-house/]"));
        assertThat(Folders.read(project)).isEqualTo(expected);
    }

    @Test
    void anEntryThatTakesBackAnOldIdDoesNotLeadToItself() throws IOException {
        for (String url : List.of("/roles/scribe", "/roles/scribe/", "/roles/scribe/index.html")) {
            SortedMap<String, String> files = Folders.read(BEFORE);
            files.computeIfPresent(
                    "content/roles/writer.md",
                    (_, text) -> text.replace("/roles/scribe/]", url + "]"));
            Folders.replace(project, files);
            ProjectEditor.Edited renamed = rename(generator.check(project), "writer", "scribe");
            new ProjectWriter(project).write(renamed.changes());
            assertThat(renamed.problems()).isEmpty();
            assertThat(generator.check(project).knowledge().entry(new EntryId("scribe")).header())
                    .extracting(header -> header.redirects().stream().map(Located::value).toList())
                    .isEqualTo(List.of("/roles/writer/"));
        }
    }

    @Test
    void anyEntryOfTheRealContentCanBeRenamedAndRenamedBack() {
        SiteGenerator.Checked real = generator.check(Path.of(".."));
        List<EntryId> ids = new ArrayList<>(real.knowledge().catalogue().ids());
        Collections.shuffle(ids, new Random(SEED));
        for (EntryId id : ids.subList(0, SAMPLES)) {
            String other = "another-" + id;
            ProjectEditor.Edited there = rename(real, id.value(), other);
            assertThat(there.problems()).as("renaming " + id).isEmpty();
            SiteGenerator.Checked renamed = generator.check(after(real.sources(), there));
            ProjectEditor.Edited back = rename(renamed, other, id.value());
            assertThat(back.problems()).as("renaming back " + id).isEmpty();
            assertThat(withoutRedirects(texts(after(renamed.sources(), back).sources())))
                    .as("there and back: " + id)
                    .isEqualTo(withoutRedirects(texts(real.sources())));
        }
    }

    private static Reading after(ProjectSources sources, ProjectEditor.Edited edited) {
        SortedMap<String, String> texts = texts(sources);
        for (FileChange change : edited.changes()) {
            if (change instanceof FileChange.Moved moved) {
                texts.remove(moved.from());
            }
            texts.put(change.path(), change.after());
        }
        List<SourceFile> files =
                texts.entrySet().stream()
                        .map(file -> new SourceFile(file.getKey(), file.getValue()))
                        .toList();
        return new Reading(
                new ProjectSources(sources.project(), files, sources.assets()), List.of());
    }

    private static SortedMap<String, String> texts(ProjectSources sources) {
        SortedMap<String, String> texts = new TreeMap<>();
        sources.files().forEach(file -> texts.put(file.path(), file.text()));
        return texts;
    }

    private static Map<String, String> withoutRedirects(SortedMap<String, String> texts) {
        texts.replaceAll((_, text) -> text.replaceAll("(?m)^redirects[:=].*\\n", ""));
        return texts;
    }
}
