package rolebook.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What was published is taken as it is where a build would make it again, and nowhere else.
class StandingBuildTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-20T12:00:00Z"), ZoneOffset.UTC);
    private static final String TERM = "content/glossary/okr.md";
    private static final String TEXT =
            "---\ntitle: OKR\nsummary: A goal and its measures.\n---\nText.\n";

    @TempDir private Path project;

    @BeforeEach
    void buildOnce() throws IOException {
        write(TERM, TEXT);
        write("content/assets/a.txt", "one");
        write("templates/partials/note.ftlh", "one");
        generator("this").build(request());
    }

    @Test
    void whatDidNotChangeStands() {
        assertThat(stands()).isTrue();
        assertThat(generator("this").standing(request()).orElseThrow().title()).isNotBlank();
    }

    @Test
    void whatIsTheSameAgainStandsAgain() throws IOException {
        write(TERM, TEXT.replace("Text", "Other text"));
        assertThat(stands()).isFalse();
        write(TERM, TEXT);
        assertThat(stands()).isTrue();
    }

    @Test
    void aNewFileOrOneLessIsAChange() throws IOException {
        write("content/glossary/kpi.md", TEXT.replace("OKR", "KPI"));
        assertThat(stands()).isFalse();
        Files.delete(project.resolve("content/glossary/kpi.md"));
        assertThat(stands()).isTrue();
        Files.delete(project.resolve(TERM));
        assertThat(stands()).isFalse();
    }

    @Test
    void aTemplateOrAnAssetOfAnotherTimeIsAChange() throws IOException {
        for (String file : new String[] {"templates/partials/note.ftlh", "content/assets/a.txt"}) {
            generator("this").build(request());
            assertThat(stands()).as(file).isTrue();
            Path path = project.resolve(file);
            FileTime before = Files.getLastModifiedTime(path);
            Files.setLastModifiedTime(path, FileTime.from(before.toInstant().plusSeconds(2)));
            assertThat(stands()).as(file).isFalse();
        }
    }

    @Test
    void otherBytesOfTheSameSizeAndTimeAreAChange() throws IOException {
        for (String file : new String[] {"templates/partials/note.ftlh", "content/assets/a.txt"}) {
            Path path = project.resolve(file);
            FileTime before = Files.getLastModifiedTime(path);
            generator("this").build(request());
            assertThat(stands()).as(file).isTrue();
            Files.writeString(path, "two");
            Files.setLastModifiedTime(path, before);
            assertThat(stands()).as(file).isFalse();
        }
    }

    @Test
    void anotherProgramBuildsForItself() {
        assertThat(generator("another").standing(request())).isEmpty();
    }

    @Test
    void aProgramThatCannotBeNamedBuildsAlways() {
        var nameless = new SiteGenerator("test", CLOCK);
        nameless.build(request());
        assertThat(nameless.standing(request())).isEmpty();
        assertThat(stands()).isFalse();
    }

    @Test
    void otherOptionsAreAnotherBuild() {
        var generator = generator("this");
        assertThat(generator.standing(request(Optional.of("https://a.example/"), false))).isEmpty();
        assertThat(generator.standing(request(Optional.empty(), true))).isEmpty();
    }

    @Test
    void aFileThatCannotBeReadIsLeftToTheBuild() throws IOException {
        Files.write(project.resolve("content/assets/b.exe"), new byte[] {'M', 'Z', 0, 1});
        assertThat(stands()).isFalse();
    }

    @Test
    void aSiteThatLostAFileDoesNotStand() throws IOException {
        Path page = project.resolve("target/site/glossary/okr/index.html").toRealPath();
        byte[] bytes = Files.readAllBytes(page);
        Files.write(page, new byte[0]);
        assertThat(stands()).isFalse();
        Files.write(page, new byte[bytes.length]);
        assertThat(stands()).isFalse();
        Files.write(page, bytes);
        assertThat(stands()).isTrue();
        Files.delete(page);
        assertThat(stands()).isFalse();
    }

    @Test
    void anIndexThatLostAFileDoesNotStand() throws IOException {
        Path index = project.resolve("target/index").toRealPath();
        try (var files = Files.list(index)) {
            Files.delete(
                    files.filter(file -> file.getFileName().toString().startsWith("segments"))
                            .findFirst()
                            .orElseThrow());
        }
        assertThat(stands()).isFalse();
    }

    @Test
    void aLinkThatIsGoneOrLeadsElsewhereDoesNotStand() throws IOException {
        Path site = project.resolve("target/site");
        Path target = Files.readSymbolicLink(site);
        Files.delete(site);
        assertThat(stands()).isFalse();
        Files.createSymbolicLink(site, Path.of(".rolebook/current/index"));
        Files.delete(site);
        Files.createSymbolicLink(site, target);
        assertThat(stands()).isTrue();
    }

    @Test
    void whatWasNeverBuiltDoesNotStand() {
        var elsewhere =
                new BuildRequest(
                        project,
                        project.resolve("never/site"),
                        Optional.of(project.resolve("never/index")),
                        Optional.empty(),
                        false,
                        1);
        assertThat(generator("this").standing(elsewhere)).isEmpty();
        assertThat(project.resolve("never")).doesNotExist();
    }

    private boolean stands() {
        return generator("this").standing(request()).isPresent();
    }

    private static SiteGenerator generator(String program) {
        return new SiteGenerator("test", Optional.of(program), CLOCK);
    }

    private BuildRequest request() {
        return request(Optional.empty(), false);
    }

    private BuildRequest request(Optional<String> baseUrl, boolean drafts) {
        return new BuildRequest(
                project,
                project.resolve("target/site"),
                Optional.of(project.resolve("target/index")),
                baseUrl,
                drafts,
                1);
    }

    private void write(String path, String text) throws IOException {
        Path file = project.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
