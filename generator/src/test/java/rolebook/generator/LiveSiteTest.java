package rolebook.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rolebook.generator.diagnostic.Diagnostic;

/// A site while somebody writes, without a server.
class LiveSiteTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-20T12:00:00Z"), ZoneOffset.UTC);

    @TempDir private Path project;
    private final SiteGenerator generator = new SiteGenerator("test", CLOCK);
    private final List<Diagnostic> faults = new ArrayList<>();
    private LiveSite site;
    private BuildRequest request;

    @BeforeEach
    void publish() throws IOException {
        write("content/glossary/okr.md", term("OKR"));
        write("content/glossary/kpi.md", term("KPI"));
        write("content/assets/note.txt", "one");
        request =
                new BuildRequest(
                        project,
                        project.resolve("target/site"),
                        Optional.of(project.resolve("target/index")),
                        Optional.empty(),
                        false,
                        1);
        generator.build(request);
        site = new LiveSite(generator, request, faults::addAll);
    }

    @AfterEach
    void end() {
        site.close();
        assertThat(faults).isEmpty();
    }

    @Test
    void untilSomethingIsEditedThePublishedHolds() {
        assertThat(site.file("glossary/okr/index.html")).isEmpty();
        assertThat(site.isGone("glossary/okr/index.html")).isFalse();
        assertThat(site.isEdited()).isFalse();
    }

    @Test
    void everyFileIsThatOfAFreshBuild() throws IOException {
        write("content/glossary/okr.md", term("Objective"));
        write("content/assets/note.txt", "two");
        write("content/assets/new.txt", "new");
        Files.delete(project.resolve("content/glossary/kpi.md"));
        // Before the reading, which keeps the kernel to itself until the site is closed.
        Path fresh = project.resolve("fresh/site");
        generatorBuild(fresh);
        assertThat(site.reload()).noneMatch(Diagnostic::isError);
        try (var files = Files.walk(fresh.toRealPath())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String path = fresh.toRealPath().relativize(file).toString();
                if (!SiteGenerator.isOfTheBuild(path)) {
                    assertThat(site.file(path).orElseThrow())
                            .as(path)
                            .isEqualTo(Files.readAllBytes(file));
                }
                assertThat(site.isGone(path)).as(path).isFalse();
            }
        }
        assertThat(text("assets/note.txt")).isEqualTo("two");
    }

    @Test
    void whatWasTakenAwayIsGoneThoughItIsPublishedStill() throws IOException {
        Files.delete(project.resolve("content/glossary/kpi.md"));
        Files.delete(project.resolve("content/assets/note.txt"));
        site.reload();
        assertThat(site.file("glossary/kpi/index.html")).isEmpty();
        assertThat(site.isGone("glossary/kpi/index.html")).isTrue();
        assertThat(site.isGone("assets/note.txt")).isTrue();
        assertThat(site.isGone("glossary/never/index.html")).isFalse();
        assertThat(site.isGone("build.json")).isFalse();
    }

    @Test
    void aFaultLeavesWhatWasShown() throws IOException {
        write("content/glossary/okr.md", term("Objective"));
        site.reload();
        write("content/glossary/okr.md", term("Goal").replace("title", "titel"));
        assertThat(site.reload()).anyMatch(Diagnostic::isError);
        assertThat(text("glossary/okr/index.html")).contains("<h1>Objective</h1>");
    }

    private void generatorBuild(Path out) {
        new SiteGenerator("test", CLOCK)
                .build(
                        new BuildRequest(
                                project, out, Optional.empty(), Optional.empty(), false, 1));
    }

    private String text(String path) {
        return new String(site.file(path).orElseThrow(), StandardCharsets.UTF_8);
    }

    private static String term(String title) {
        return "---\ntitle: " + title + "\nsummary: A goal and its measures.\n---\nText.\n";
    }

    private void write(String path, String text) throws IOException {
        Path file = project.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
