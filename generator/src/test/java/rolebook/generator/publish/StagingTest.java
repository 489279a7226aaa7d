package rolebook.generator.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rolebook.generator.source.Sha256;

class StagingTest {
    @TempDir Path folder;
    private Staging staging;

    @BeforeEach
    void begin() {
        staging = new ReleaseStore(folder.resolve("t/site"), folder.resolve("t/index")).begin();
    }

    @AfterEach
    void end() {
        staging.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/etc/passwd",
                "../secret",
                "a/../../secret",
                "a/./b",
                "a//b",
                "a/",
                "..",
                ".",
                "a\\..\\b",
                "a\0b",
                "a\nb",
                "a\u0085b",
                "..\\..\\etc"
            })
    void pathsThatLeaveTheSiteAreRefused(String path) throws IOException {
        assertThatThrownBy(() -> staging.write(path, new byte[1]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Site path '" + path + "'");
        assertThat(filesBelow(folder)).containsExactly("t/.rolebook/lock");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "..c:/..c:/..c:/etc/passwd",
                "..%2f..%2fsecret",
                "a b/c d.html",
                "-rf",
                "...",
                "~/x",
                "\u00e4\u00f6\u00fc/\u4e16\u754c/\ud83d\ude80.html",
                "con",
                "a:b",
                "$(id)/`id`",
                "\"quoted\".txt",
                "a/b/c/d/e/f/g/h/i/j/k/l/m/n/o/p"
            })
    void unusualNamesAreNamesAndNothingElse(String path) throws IOException {
        staging.write(path, "text".getBytes(UTF_8));

        assertThat(filesBelow(staging.site())).containsExactly(path);
        assertThat(filesBelow(folder)).hasSize(2);
        assertThat(staging.seal("test", "").files().keySet()).containsExactly(path);
        staging.publish();
        assertThat(folder.resolve("t/site").resolve(path)).hasContent("text");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a/\u00e4.html", "A/\u00c4.html", "a/a\u0308.html"})
    void twoFilesThatSomeDiskTakesForOneAreRefused(String path) {
        staging.write("a/\u00e4.html", new byte[0]);
        assertThatThrownBy(() -> staging.write(path, new byte[0]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Two files of one name in the site: a/\u00e4.html, " + path);
    }

    @Test
    void theManifestsNameIsTaken() {
        assertThatThrownBy(() -> staging.write("build.json", new byte[0]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Two files of one name in the site: build.json, build.json");
        assertThat(staging.seal("test", "").files()).isEmpty();
    }

    @Test
    void aFileThatFailedKeepsTheBuildFromBeingSealed() {
        staging.write("a", new byte[0]);
        assertThatThrownBy(() -> staging.write("a/b", new byte[0]))
                .isInstanceOf(PublishFailure.class)
                .hasMessage(
                        "cannot make folder "
                                + staging.site().resolve("a")
                                + ": something of that name exists already");
        assertThatThrownBy(() -> staging.seal("test", ""))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Files that were not written whole: [a/b]");
    }

    @Test
    void aNameTooLongForTheDiskIsAFailureWithItsPath() {
        String path = "x".repeat(300);
        assertThatThrownBy(() -> staging.write(path, new byte[0]))
                .isInstanceOf(PublishFailure.class)
                .hasMessage(
                        "cannot write " + staging.site().resolve(path) + ": File name too long");
    }

    @Test
    void assetsAreCopiedByteForByte() throws IOException {
        byte[] bytes = new byte[200_000];
        for (int at = 0; at < bytes.length; at++) {
            bytes[at] = (byte) (at * 31);
        }
        Path asset = Files.write(folder.resolve("image.png"), bytes);
        staging.copy("assets/image.png", asset);

        assertThat(staging.site().resolve("assets/image.png")).hasBinaryContent(bytes);
        assertThat(staging.seal("test", "").files())
                .isEqualTo(new TreeMap<>(Map.of("assets/image.png", Sha256.of(bytes))));
    }

    @Test
    void anAssetThatHasBecomeALinkIsNotCopied() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "secret");
        Path asset = Files.createSymbolicLink(folder.resolve("image.png"), secret);
        assertThatThrownBy(() -> staging.copy("assets/image.png", asset))
                .isInstanceOf(PublishFailure.class)
                .hasMessageStartingWith("cannot read " + asset + ": ");
    }

    @Test
    void manyThreadsWriteOneSite() {
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (int at = 0; at < 2_000; at++) {
                String path = "p" + at % 50 + "/q" + at % 7 + "/f" + at;
                threads.execute(() -> staging.write(path, path.getBytes(UTF_8)));
            }
        }
        BuildManifest manifest = staging.seal("test", "");
        assertThat(manifest.files()).hasSize(2_000);
        manifest.files()
                .forEach((path, hash) ->
                        assertThat(hash).isEqualTo(Sha256.of(path.getBytes(UTF_8))));
    }

    private static List<String> filesBelow(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }
}
