package rolebook.generator.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class ReleaseStoreTest {
    @TempDir Path folder;
    private Path out;
    private Path index;

    @BeforeEach
    void nameThePlaces() {
        out = folder.resolve("target/site");
        index = folder.resolve("target/index");
    }

    @Test
    void siteAndIndexAreLinksThroughOneLink() throws IOException {
        Published published = publish("one");

        assertThat(Files.readSymbolicLink(out)).isEqualTo(Path.of(".rolebook/current/site"));
        assertThat(Files.readSymbolicLink(index)).isEqualTo(Path.of(".rolebook/current/index"));
        assertThat(published.release())
                .isEqualTo(
                        folder.resolve("target/.rolebook/releases")
                                .resolve(published.manifest().buildId() + "-1"));
        assertThat(out.toRealPath()).isEqualTo(published.release().resolve("site").toRealPath());
        assertThat(Files.readString(out.resolve("a/b/index.html"))).isEqualTo("one");
        assertThat(Files.readString(index.resolve("segment"))).isEqualTo("one");
        assertThat(published.undone()).isEmpty();
    }

    @Test
    void theManifestNamesEveryFileButItself() throws IOException {
        BuildManifest manifest;
        try (Staging staging = store().begin()) {
            staging.write("z.html", "z".getBytes(UTF_8));
            staging.write("a \"b\".txt", "a".getBytes(UTF_8));
            staging.write("ä/ü.txt", new byte[0]);
            manifest = staging.seal("rolebook 0.1.0", "abc");
            staging.publish();
        }

        assertThat(
                        new JsonMapper()
                                .readValue(
                                        Files.readString(out.resolve("build.json")), Object.class))
                .isEqualTo(
                        Map.of(
                                "generator",
                                "rolebook 0.1.0",
                                "contentHash",
                                "abc",
                                "buildId",
                                manifest.buildId(),
                                "files",
                                Map.of(
                                        "a \"b\".txt",
                                        "ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb",
                                        "z.html",
                                        "594e519ae499312b29433b7dd8a97ff068defcba9755b6d5d00e84c524d67b06",
                                        "ä/ü.txt",
                                        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")));
        assertThat(manifest.buildId()).matches("[0-9a-f]{16}");
        assertThat(manifest.files().keySet()).containsExactly("a \"b\".txt", "z.html", "ä/ü.txt");
    }

    @Test
    void theSameFilesHaveTheSameBuildIdAndOthersAnother() {
        String first = publish("same").manifest().buildId();
        assertThat(publish("same").manifest().buildId()).isEqualTo(first);
        assertThat(publish("other").manifest().buildId()).isNotEqualTo(first);
    }

    @Test
    void theFormerReleaseStaysUntilTheNextBuild() {
        publish("one");
        String second = publish("two").manifest().buildId() + "-2";
        String third = publish("three").manifest().buildId() + "-3";

        assertThat(releases()).containsExactlyInAnyOrder(second, third);
    }

    @Test
    void anUnpublishedBuildLeavesNothingBehind() throws IOException {
        publish("one");
        List<String> before = releases();
        try (Staging staging = store().begin()) {
            staging.write("index.html", "two".getBytes(UTF_8));
        }

        assertThat(releases()).isEqualTo(before);
        assertThat(Files.readString(out.resolve("a/b/index.html"))).isEqualTo("one");
    }

    @Test
    void leftoversOfKilledBuildsAreRemoved() throws IOException {
        publish("one");
        List<String> live = releases();
        Path releases = folder.resolve("target/.rolebook/releases");
        Files.createDirectories(releases.resolve(".staging/site/half"));
        Files.writeString(releases.resolve(".staging/site/half/page"), "half");
        Files.createDirectories(releases.resolve("ffffffffffffffff-2/site"));
        Files.createSymbolicLink(folder.resolve("target/.rolebook/current.next"), Path.of("gone"));

        store().begin().close();

        assertThat(releases()).isEqualTo(live);
        assertThat(folder.resolve("target/.rolebook/current.next")).doesNotExist();
        assertThat(publish("two").undone()).isEmpty();
    }

    @Test
    void aSecondBuildOfTheSameOutputIsRefused() {
        Staging first = store().begin();
        assertThatThrownBy(() -> store().begin())
                .isInstanceOf(BuildInProgress.class)
                .hasMessage(
                        "another build holds "
                                + folder.resolve("target/.rolebook/lock")
                                + "; try again when it has finished");
        first.close();
        store().begin().close();
    }

    @Test
    void twoOutputsInOneFolderDoNotSwitchEachOther() throws IOException {
        publish("one");
        Path preview = folder.resolve("target/preview");
        try (Staging other = new ReleaseStore(preview).begin()) {
            // While one output is built the other may be.
            publish("two");
            other.write("index.html", "preview".getBytes(UTF_8));
            other.seal("test", "");
            other.publish();
        }

        assertThat(Files.readString(out.resolve("a/b/index.html"))).isEqualTo("two");
        assertThat(Files.readString(preview.resolve("index.html"))).isEqualTo("preview");
        assertThat(Files.readSymbolicLink(preview))
                .isEqualTo(Path.of(".rolebook/others/preview/current/site"));
    }

    @Test
    void anIndexElsewhereStillFollowsTheSwitchOfTheSite() throws IOException {
        index = folder.resolve("far/away/index");
        publish("one");
        Path link = Files.readSymbolicLink(index);
        publish("two");

        assertThat(Files.readSymbolicLink(index)).isEqualTo(link);
        assertThat(link).isEqualTo(Path.of("../../target/.rolebook/current/index"));
        assertThat(Files.readString(index.resolve("segment"))).isEqualTo("two");
    }

    @Test
    void anIndexFollowsTheOutputThatWasBuiltLast() throws IOException {
        publish("one");
        out = folder.resolve("elsewhere/site");
        publish("two");

        assertThat(Files.readString(index.resolve("segment"))).isEqualTo("two");
    }

    @Test
    void linksHoldWhereTheFoldersAboveAreLinksThemselves() throws IOException {
        Files.createDirectories(folder.resolve("deep/down/real"));
        Files.createSymbolicLink(folder.resolve("target"), Path.of("deep/down/real"));
        index = folder.resolve("index");
        publish("one");

        assertThat(Files.readString(out.resolve("a/b/index.html"))).isEqualTo("one");
        assertThat(Files.readString(index.resolve("segment"))).isEqualTo("one");
    }

    @Test
    void aBuildWithoutIndexLeavesNoIndexOfAnotherBuild() throws IOException {
        publish("one");
        try (Staging staging = new ReleaseStore(out).begin()) {
            staging.write("a/b/index.html", "two".getBytes(UTF_8));
            staging.seal("test", "");
            staging.publish();
        }
        assertThat(Files.readString(out.resolve("a/b/index.html"))).isEqualTo("two");
        assertThat(Files.exists(index)).isFalse();

        publish("three");
        assertThat(Files.readString(index.resolve("segment"))).isEqualTo("three");
    }

    @Test
    void anEmptyFolderIsTakenOver() throws IOException {
        Files.createDirectories(out);
        publish("one");
        assertThat(Files.readString(out.resolve("a/b/index.html"))).isEqualTo("one");
    }

    @ParameterizedTest
    @ValueSource(strings = {"site", "index"})
    void whatRolebookDidNotMakeIsNotTouched(String part) throws IOException {
        Path place = folder.resolve("target").resolve(part);
        Files.createDirectories(place);
        Files.writeString(place.resolve("thesis.txt"), "years of work");

        assertThatThrownBy(() -> publish("one"))
                .isInstanceOf(NotOurs.class)
                .hasMessage(
                        place
                                + " exists and was not made by Rolebook; name another folder or"
                                + " move it out of the way");
        assertThat(place.resolve("thesis.txt")).hasContent("years of work");
        assertThat(folder.resolve("target/.rolebook")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nowhere", "elsewhere", ".rolebook/current/index", "a/current/site"})
    void somebodyElsesLinkIsNotTouched(String target) throws IOException {
        Files.createDirectories(out.getParent());
        Files.createSymbolicLink(out, Path.of(target));

        assertThatThrownBy(() -> publish("one")).isInstanceOf(NotOurs.class);
        assertThat(Files.readSymbolicLink(out)).isEqualTo(Path.of(target));
    }

    @Test
    void aFileThatAppearsDuringTheBuildIsNotTouched() throws IOException {
        try (Staging staging = store().begin()) {
            staging.seal("test", "");
            Files.writeString(out, "mine");
            assertThatThrownBy(staging::publish).isInstanceOf(NotOurs.class);
        }
        assertThat(out).hasContent("mine");
    }

    @Test
    void placesThatLieInEachOtherAreRefused() {
        assertThatThrownBy(() -> new ReleaseStore(out, out.resolve("index")).begin())
                .isInstanceOf(NotOurs.class);
        assertThatThrownBy(() -> new ReleaseStore(out, out).begin()).isInstanceOf(NotOurs.class);
        assertThatThrownBy(() -> new ReleaseStore(folder.resolve(".rolebook")).begin())
                .isInstanceOf(NotOurs.class);
        assertThatThrownBy(() -> new ReleaseStore(Path.of("/")).begin())
                .isInstanceOf(NotOurs.class);
        assertThatThrownBy(() -> new ReleaseStore(Path.of("target/site")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Not an absolute path: target/site");
    }

    @Test
    void aBuildIsPublishedOnceAndOnlySealed() {
        try (Staging staging = store().begin()) {
            assertThatThrownBy(staging::publish).isInstanceOf(IllegalStateException.class);
            staging.seal("test", "");
            assertThatThrownBy(() -> staging.write("late.html", new byte[0]))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("The build is sealed: late.html");
            staging.publish();
            assertThatThrownBy(staging::publish).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void filesAndFoldersHaveTheModesOfASite() throws IOException {
        publish("one");
        try (var all = Files.walk(folder.resolve("target/.rolebook/releases"))) {
            assertThat(all)
                    .allSatisfy(path ->
                            assertThat(
                                            PosixFilePermissions.toString(
                                                    Files.getPosixFilePermissions(path)))
                                    .as(path.toString())
                                    .isEqualTo(
                                            Files.isDirectory(path) ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }

    private ReleaseStore store() {
        return new ReleaseStore(out, index);
    }

    private Published publish(String text) {
        try (Staging staging = store().begin()) {
            staging.write("a/b/index.html", text.getBytes(UTF_8));
            Files.writeString(staging.index().resolve("segment"), text);
            staging.seal("test", text);
            return staging.publish();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private List<String> releases() {
        return Disk.list(folder.resolve("target/.rolebook/releases")).stream()
                .filter(path -> Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
                .map(path -> path.getFileName().toString())
                .toList();
    }
}
