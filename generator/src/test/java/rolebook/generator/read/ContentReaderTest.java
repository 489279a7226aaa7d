package rolebook.generator.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rolebook.generator.diagnostic.Diagnostic;
import rolebook.generator.diagnostic.Rule;
import rolebook.generator.faulty.Fault.Operation;
import rolebook.generator.faulty.FaultyFileSystem;
import rolebook.generator.source.AssetFile;
import rolebook.generator.source.Place;
import rolebook.generator.source.Position;
import rolebook.generator.source.SourceFile;

/// What is read, and each fault with its whole message.
@Timeout(value = 20, unit = TimeUnit.SECONDS)
class ContentReaderTest {
    private static final String UNKNOWN =
            "This file is none that Rolebook knows, so it is not read.";
    private static final byte[] PNG = "\u0089PNG\r\n\u001a\n...".getBytes(ISO_8859_1);

    @TempDir Path project;

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

    @Test
    void aByteOrderMarkIsDroppedAndLineEndsDoNotMatter() throws IOException {
        write("content/glossary/a.md", "\uFEFFone\r\ntwo\r\n");
        write("content/glossary/b.md", "one\ntwo\n");
        Reading reading = new ContentReader().read(project);
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.sources().files())
                .extracting(SourceFile::text)
                .containsExactly("one\ntwo\n", "one\ntwo\n");
    }

    @Test
    void aByteThatIsNotUtf8IsNamedWithItsPlace() throws IOException {
        write("content/glossary/a.md", "---\r\ntitle: Caf\u00e9 bar\r\n".getBytes(ISO_8859_1));
        assertThat(problems())
                .containsExactly(
                        Diagnostic.of(
                                Rule.NOT_UTF8,
                                new Place(
                                        "content/glossary/a.md",
                                        new Position(2, 11),
                                        new Position(2, 12),
                                        "title: Caf\uFFFD bar"),
                                "The byte 0xE9 here is not UTF-8 (in Windows-1252 it is '\u00e9').",
                                "save the file as UTF-8"));
    }

    @ParameterizedTest
    @CsvSource({"C0AF,0xC0", "EDA080,0xED", "F4908080,0xF4", "80,0x80", "E282,0xE2"})
    void overlongSurrogateAndTruncatedFormsAreNotUtf8(String digits, String named)
            throws IOException {
        var bytes = new ByteArrayOutputStream();
        bytes.write("\u00fc\uFFFD ".getBytes(UTF_8));
        bytes.write(HexFormat.of().parseHex(digits));
        write("content/glossary/a.md", bytes.toByteArray());

        Diagnostic problem = problems().getFirst();
        assertThat(problems()).hasSize(1);
        assertThat(problem.rule()).isEqualTo(Rule.NOT_UTF8);
        assertThat(problem.message()).startsWith("The byte " + named + " here is not UTF-8");
        assertThat(problem.place().start()).isEqualTo(new Position(1, 4));
    }

    @Test
    void utf16IsRecognised() throws IOException {
        write("content/glossary/a.md", "\uFEFFtitle".getBytes(UTF_16LE));
        write("content/glossary/b.md", "\uFEFFtitle".getBytes(UTF_16BE));
        write("content/glossary/c.md", "---\ntitle".getBytes(UTF_16LE));
        write("content/glossary/d.md", "---\ntitle".getBytes(UTF_16BE));
        String little = "This file is UTF-16 (little-endian), not UTF-8.";
        String big = "This file is UTF-16 (big-endian), not UTF-8.";
        String hint = "save the file as UTF-8";
        assertThat(problems())
                .containsExactly(
                        problem(Rule.NOT_UTF8, "content/glossary/a.md", little, hint),
                        problem(Rule.NOT_UTF8, "content/glossary/b.md", big, hint),
                        problem(Rule.NOT_UTF8, "content/glossary/c.md", little, hint),
                        problem(Rule.NOT_UTF8, "content/glossary/d.md", big, hint));
    }

    @Test
    void aBinaryFileIsNamedForWhatItIs() throws IOException {
        write("content/glossary/a.md", PNG);
        write("content/glossary/b.md", new byte[] {1, 2, 0, (byte) 0xFF, 5});
        String hint = "put it into content/assets/ and link to it from here";
        assertThat(problems())
                .containsExactly(
                        problem(
                                Rule.BINARY_FILE,
                                "content/glossary/a.md",
                                "This is a PNG image, not text.",
                                hint),
                        problem(
                                Rule.BINARY_FILE,
                                "content/glossary/b.md",
                                "This is a binary file, not text.",
                                hint));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 8, 0x0B, 0x0C, 0x1B, 0x7F, 0x85, 0x9F})
    void aControlCharacterIsAnErrorAtItsPlace(int character) throws IOException {
        write("content/site.yml", "a\tb\nc" + (char) character + "d");
        assertThat(problems())
                .containsExactly(
                        Diagnostic.of(
                                Rule.CONTROL_CHARACTER,
                                new Place(
                                        "content/site.yml",
                                        new Position(2, 2),
                                        new Position(2, 3),
                                        "c" + (char) character + "d"),
                                String.format(
                                        "The control character U+%04X stands in the text.",
                                        character),
                                "delete it; it shows nothing and most programs refuse it"));
        assertThat(new ContentReader().read(project).sources().files()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0x202E, 0x2066, 0x200B, 0xFEFF, 0xAD, 0x2028, 0xE0041})
    void aHiddenCharacterInProseIsAWarningAtItsPlace(int character) throws IOException {
        String hidden = Character.toString(character);
        write("content/roles/a.md", "a\nb" + hidden + "c" + hidden);
        Reading reading = new ContentReader().read(project);
        assertThat(reading.problems())
                .containsExactly(
                        Diagnostic.of(
                                Rule.HIDDEN_CHARACTER,
                                new Place(
                                        "content/roles/a.md",
                                        new Position(2, 2),
                                        new Position(2, 2 + hidden.length()),
                                        "b" + hidden + "c" + hidden),
                                String.format(
                                        "The hidden character U+%04X stands in the text, the first"
                                                + " of 2 such characters.",
                                        character),
                                "delete it; readers cannot see it and may read or find something"
                                        + " else than you wrote"));
        assertThat(reading.sources().files()).hasSize(1);
    }

    @Test
    void emojiPersianAndAccentsAreOrdinaryText() throws IOException {
        write(
                "content/roles/a.md",
                "\ud83d\udc68\u200d\ud83d\udcbb \u0645\u06cc\u200c\u062e e\u0301 \uFFFD");
        assertThat(problems()).isEmpty();
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

    @Test
    void linksAreNeverFollowed() throws IOException {
        write("content/glossary/a.md", "a");
        Path outside = Files.createTempDirectory("outside");
        link("content/glossary/etc.md", "/nowhere/passwd");
        link("content/glossary/up.md", "../../../x.md");
        link("content/glossary/twin.md", "a.md");
        link("content/glossary/loop", ".");
        link("content/glossary/self.md", "self.md");
        link("content/assets", outside.toString());
        String hint = "copy the file here instead of linking to it";
        String out = "This symbolic link leads out of the project.";
        String in = "This is a symbolic link; the site is built from files only.";
        assertThat(problems())
                .containsExactly(
                        problem(Rule.OUTSIDE_PROJECT, "content/assets", out, hint),
                        problem(Rule.OUTSIDE_PROJECT, "content/glossary/etc.md", out, hint),
                        problem(Rule.SYMBOLIC_LINK, "content/glossary/loop", in, hint),
                        problem(Rule.SYMBOLIC_LINK, "content/glossary/self.md", in, hint),
                        problem(Rule.SYMBOLIC_LINK, "content/glossary/twin.md", in, hint),
                        problem(Rule.OUTSIDE_PROJECT, "content/glossary/up.md", out, hint));
        Files.delete(outside);
    }

    @Test
    void contentThatIsALinkIsRefused() throws IOException {
        link("content", "/nowhere");
        assertThat(problems())
                .containsExactly(
                        problem(
                                Rule.OUTSIDE_PROJECT,
                                "content",
                                "This symbolic link leads out of the project.",
                                "copy the file here instead of linking to it"));
    }

    @Test
    void aHardLinkIsAFileLikeAnyOther() throws IOException {
        Path file = write("content/glossary/a.md", "a");
        Files.createLink(project.resolve("content/glossary/b.md"), file);
        assertThat(new ContentReader().read(project).sources().files()).hasSize(2);
        assertThat(problems()).isEmpty();
    }

    @Test
    void aPipeIsNeverOpened() throws Exception {
        write("content/glossary/a.md", "a");
        Path pipe = project.resolve("content/glossary/pipe.md");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
        assertThat(problems())
                .containsExactly(
                        problem(
                                Rule.UNREADABLE_FILE,
                                "content/glossary/pipe.md",
                                "This is not an ordinary file but a pipe, a socket or a device.",
                                "remove it from content/"));
    }

    @Test
    void whatCannotBeReadIsNamedAndTheRestIsRead() throws IOException {
        write("content/glossary/a.md", "a");
        write("content/glossary/shut/b.md", "b");
        write("content/glossary/c.md", "c");
        write("content/assets/d.png", PNG);
        var system =
                new FaultyFileSystem((operation, path) -> {
                    boolean shut = operation == Operation.LIST && path.endsWith("shut");
                    boolean denied = path.endsWith("a.md") || path.endsWith("d.png");
                    if (shut || (operation == Operation.OPEN_TO_READ && denied)) {
                        throw new AccessDeniedException(path.toString());
                    }
                });

        Reading reading = new ContentReader().read(system.wrapped(project));

        String message = "This cannot be read: permission denied.";
        String hint = "give yourself the right to read it, or move it out of content/";
        assertThat(reading.problems())
                .containsExactly(
                        problem(Rule.UNREADABLE_FILE, "content/assets/d.png", message, hint),
                        problem(Rule.UNREADABLE_FILE, "content/glossary/a.md", message, hint),
                        problem(Rule.UNREADABLE_FILE, "content/glossary/shut", message, hint));
        assertThat(reading.sources().files())
                .extracting(SourceFile::path)
                .containsExactly("content/glossary/c.md");
    }

    @Test
    void theProjectMayBeNamedByALinkOrWithDots() throws IOException {
        write("real/content/glossary/a.md", "a");
        link("link", "real");
        for (String name : List.of("link", "real/../real", "./real/.")) {
            Reading reading = new ContentReader().read(project.resolve(name));
            assertThat(reading.sources().files())
                    .extracting(SourceFile::path)
                    .containsExactly("content/glossary/a.md");
        }
    }

    private Path write(String path, String text) throws IOException {
        return write(path, text.getBytes(UTF_8));
    }

    private Path write(String path, byte[] bytes) throws IOException {
        return writeTo(project.resolve(path), bytes);
    }

    private static void writeTo(Path file, String text) throws IOException {
        writeTo(file, text.getBytes(UTF_8));
    }

    private static Path writeTo(Path file, byte[] bytes) throws IOException {
        Files.createDirectories(file.resolve("..").normalize());
        return Files.write(file, bytes);
    }

    private void link(String path, String target) throws IOException {
        Path link = project.resolve(path);
        Files.createDirectories(link.resolve("..").normalize());
        Files.createSymbolicLink(link, Path.of(target));
    }

    private List<Diagnostic> problems() {
        return new ContentReader().read(project).problems();
    }

    private static Diagnostic problem(Rule rule, String path, String message, String hint) {
        return Diagnostic.of(rule, Place.of(path), message, hint);
    }
}
