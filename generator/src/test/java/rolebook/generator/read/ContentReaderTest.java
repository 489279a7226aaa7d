package rolebook.generator.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rolebook.generator.diagnostic.Diagnostic;
import rolebook.generator.diagnostic.Rule;
import rolebook.generator.source.AssetFile;
import rolebook.generator.source.SourceFile;

/// Which files are read, and each fault with its whole message.
@Timeout(value = 20, unit = TimeUnit.SECONDS)
class ContentReaderTest extends ProjectOnDisk {
    private static final String UNKNOWN =
            "This file is none that Rolebook knows, so it is not read.";

    @Test
    void everyKindOfFileIsReadInTheOrderOfPaths() throws IOException {
        List<String> texts =
                List.of(
                        "content/activities/launch.md",
                        "content/comparisons/pm-and-pmm.md",
                        "content/coverage.yml",
                        "content/frameworks/raci.md",
                        "content/glossary/a/deep/down.md",
                        "content/glossary/okr.md",
                        "content/news/2026-first.md",
                        "content/pages/about.md",
                        "content/paths/start.md",
                        "content/roles/product-manager.md",
                        "content/search/judgments.yml",
                        "content/site.yml",
                        "content/sources.yml",
                        "content/teams/small-team.yml");
        for (String path : texts) {
            write(path, "text of " + path);
        }
        Path image = write("content/assets/img/Logo v2.png", PNG);
        Path csv = write("content/assets/a.csv", "a;b");

        Reading reading = new ContentReader().read(project);

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.sources().project()).isEqualTo(project);
        assertThat(reading.sources().files())
                .extracting(SourceFile::path)
                .containsExactlyElementsOf(texts);
        assertThat(reading.sources().files())
                .allSatisfy(file -> assertThat(file.text()).isEqualTo("text of " + file.path()));
        assertThat(reading.sources().assets())
                .containsExactly(
                        new AssetFile("a.csv", csv, 3),
                        new AssetFile("img/Logo v2.png", image, 11));
    }

    @Test
    void theOrderInWhichFilesWereMadeDoesNotMatter() throws IOException {
        long seed = Long.getLong("rolebook.seed", 20261122L);
        var paths = new ArrayList<String>();
        for (int at = 0; at < 60; at++) {
            paths.add("content/glossary/" + (at % 3 == 0 ? "sub/" : "") + "term-" + at + ".md");
            paths.add("content/assets/a" + at % 5 + "/Bild" + at + ".txt");
        }
        Collections.addAll(
                paths, "content/roles/x.md~", "content/teams/\u00c4.yml", "content/x/y.md");
        List<String> first = null;
        for (int round = 0; round < 10; round++) {
            Collections.shuffle(paths, new Random(seed + round));
            Path root = project.resolve("round" + round);
            for (String path : paths) {
                writeTo(root.resolve(path), "text of " + path);
            }
            List<String> described = described(new ContentReader().read(root));
            first = first == null ? described : first;
            assertThat(described).as("seed %d", seed + round).isEqualTo(first);
        }
    }

    private static List<String> described(Reading reading) {
        var described = new ArrayList<String>();
        reading.sources().files().forEach(file -> described.add(file.path() + file.text()));
        reading.sources().assets().forEach(asset -> described.add(asset.path() + asset.size()));
        reading.problems().forEach(problem -> described.add(problem.toString()));
        return described;
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "content"})
    void aProjectWithoutContentGetsARemedy(String file) throws IOException {
        if (!file.isEmpty()) {
            write(file, "a file");
        }
        assertThat(problems())
                .containsExactly(
                        problem(
                                Rule.MISSING_CONTENT,
                                "content/",
                                "This project has no folder content/.",
                                "name the project's folder with `--project DIR`, or start one with"
                                        + " `rolebook init DIR`"));
    }

    @Test
    void emptyFoldersAndSettingsAreFine() throws IOException {
        Files.createDirectories(project.resolve("content/glossary"));
        write("content/site.yml", "");
        Reading reading = new ContentReader().read(project);
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.sources().files()).extracting(SourceFile::text).containsExactly("");
    }

    @Test
    void toolsFilesAreIgnored() throws IOException {
        write("content/pom.xml", "<project/>");
        write("content/target/classes/x.md", "x");
        write("content/.DS_Store", "x");
        write("content/glossary/.git/x.md", "x");
        write("content/assets/.gitkeep", "");
        Files.createSymbolicLink(project.resolve("content/.link"), Path.of("/nowhere/passwd"));
        write("templates/page.ftlh", "x");
        write("README.md", "x");
        assertThat(problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    readme.md | move it into the folder of its type: activities, assets, comparisons, frameworks, glossary, news, pages, paths, roles, search, teams
                    site.yaml | in content/ itself lie site.yml, sources.yml and coverage.yml
                    photo.png | move it out of content/, or into content/assets/
                    glossary/okr.markdown | rename it to "okr.md"
                    glossary/OKR.MD | rename it to "OKR.md"
                    glossary/pom.xml | an entry is a file that ends in .md; images and documents belong into content/assets/
                    teams/a.yaml | rename it to "a.yml"
                    teams/a.md | a team is a file that ends in .yml; move others out of content/
                    search/x.yml | in content/search/ lies judgments.yml
                    """)
    void anUnknownFileIsAWarningWithAProposal(String path, String hint) throws IOException {
        write("content/" + path, "x");
        assertThat(problems())
                .containsExactly(problem(Rule.UNKNOWN_FILE, "content/" + path, UNKNOWN, hint));
    }

    @ParameterizedTest
    @ValueSource(strings = {"glosary", "Glossary", "search/more"})
    void anUnknownFolderIsOneWarning(String folder) throws IOException {
        write("content/" + folder + "/a.md", "x");
        write("content/" + folder + "/sub/b.md", "x");
        assertThat(problems())
                .containsExactly(
                        problem(
                                Rule.UNKNOWN_FILE,
                                "content/" + folder,
                                "This folder is none that Rolebook knows, so nothing in it is read.",
                                "folders of content/ are activities, assets, comparisons,"
                                        + " frameworks, glossary, news, pages, paths, roles,"
                                        + " search, teams"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\t\r\n", "\uFEFF"})
    void anEmptyEntryIsAnError(String text) throws IOException {
        write("content/roles/a.md", text);
        assertThat(problems())
                .containsExactly(
                        problem(
                                Rule.EMPTY_FILE,
                                "content/roles/a.md",
                                "This file is empty.",
                                "write the entry, or delete the file"));
    }

    @Test
    void aTextOfOneMebibyteIsReadAndOneByteMoreIsNot() throws IOException {
        write("content/roles/a.md", "x".repeat(ContentReader.MAX_TEXT_BYTES));
        write("content/roles/b.md", "x".repeat(ContentReader.MAX_TEXT_BYTES + 1));
        Reading reading = new ContentReader().read(project);
        assertThat(reading.problems())
                .containsExactly(
                        problem(
                                Rule.FILE_TOO_LARGE,
                                "content/roles/b.md",
                                "This file has 1048577 bytes; 1048576 (1 MiB) is the most.",
                                "split it into several files"));
        assertThat(reading.sources().files())
                .extracting(SourceFile::path)
                .containsExactly("content/roles/a.md");
    }

    @Test
    void aHugeFileIsRefusedUnopened() throws IOException {
        for (String path : List.of("content/roles/a.md", "content/assets/a.pdf")) {
            Path file = write(path, "");
            try (var sparse = new RandomAccessFile(file.toFile(), "rw")) {
                sparse.setLength(50L << 30);
            }
        }
        assertThat(problems())
                .extracting(Diagnostic::rule)
                .containsExactly(Rule.FILE_TOO_LARGE, Rule.FILE_TOO_LARGE);
    }
}
