package rolebook.search.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import rolebook.search.Handbook;

final class HotSwapTest {
    private static final int SWAPS = 30;
    private static final int CLIENTS = 4;

    @TempDir Path folder;
    private Publishing publishing;
    private Path first;
    private SiteServer server;
    private Client client;

    @BeforeEach
    void serve() throws IOException {
        publishing = new Publishing(folder.toRealPath());
        first = publishing.publish("build-1000");
        server =
                SiteServer.start(
                        ServerSettings.of("127.0.0.1", 0, publishing.site(), publishing.index()));
        client = new Client(server.port());
    }

    @AfterEach
    void stop() {
        client.close();
        server.close();
    }

    /// Releases are taken away as a build does: when the next but one is there.
    @Test
    @Timeout(60)
    void manyReleasesAreFollowedUnderLoadWithoutAFailedRequest() throws Exception {
        AtomicBoolean done = new AtomicBoolean();
        try (ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<List<String>>> seen = new ArrayList<>();
            for (int i = 0; i < CLIENTS; i++) {
                seen.add(clients.submit(() -> askUntil(done)));
            }
            Path former = first;
            for (int i = 1; i <= SWAPS; i++) {
                Path release = publishing.publish("build-" + (1_000 + i));
                server.refresh();
                remove(former);
                former = release;
            }
            done.set(true);
            for (Future<List<String>> builds : seen) {
                assertThat(builds.get(20, TimeUnit.SECONDS)).isSorted().isNotEmpty();
            }
        }
        assertThat(client.get("/build-id.txt").body()).isEqualTo("build-" + (1_000 + SWAPS));
    }

    private List<String> askUntil(AtomicBoolean done) {
        List<String> builds = new ArrayList<>();
        while (!done.get()) {
            HttpResponse<String> search = client.get("/api/search?q=roadmap");
            assertThat(search.statusCode()).isEqualTo(200);
            builds.add(search.body().replaceFirst("(?s).*\"buildId\":\"([^\"]+)\".*", "$1"));
            HttpResponse<String> page = client.get("/build-id.txt");
            assertThat(page.statusCode()).isEqualTo(200);
            builds.add(page.body());
            assertThat(client.get("/search/?q=roadmap").statusCode()).isEqualTo(200);
        }
        return builds;
    }

    @Test
    @Timeout(30)
    void aNewReleaseIsFollowedByItself() throws Exception {
        publishing.publish("build-1001");
        assertThat(becomes("/build-id.txt", "build-1001")).isTrue();
        assertThat(client.get("/api/search?q=pm").body()).contains("\"buildId\":\"build-1001\"");
    }

    @Test
    void aReleaseWhoseIndexIsDamagedIsRefusedAndTheFormerServes() throws Exception {
        Path release = publishing.release();
        Publishing.writeSite(release.resolve("site"), "broken", Publishing.pages("broken"));
        Files.createDirectories(release.resolve("index"));
        publishing.switchTo(release);
        assertThat(server.refresh()).isFalse();
        assertServes("build-1000");
    }

    @Test
    void aReleaseOfTwoBuildsIsRefusedAndTheFormerServes() throws Exception {
        Path release = publishing.release();
        Publishing.writeSite(release.resolve("site"), "one", Publishing.pages("one"));
        Handbook.write(release.resolve("index"), "another");
        publishing.switchTo(release);
        assertThat(server.refresh()).isFalse();
        assertServes("build-1000");
    }

    @Test
    void aReleaseWhoseRecordIsBrokenIsRefusedAndTheFormerServes() throws Exception {
        Path release = publishing.release();
        Publishing.writeSite(release.resolve("site"), "one", Publishing.pages("one"));
        Files.writeString(release.resolve("site/build.json"), "{\"buildId\":");
        Handbook.write(release.resolve("index"), "one");
        publishing.switchTo(release);
        assertThat(server.refresh()).isFalse();
        assertServes("build-1000");
    }

    @Test
    void aReleaseBuiltWithoutIndexIsServedWithoutSearch() throws Exception {
        Path release = publishing.release();
        Publishing.writeSite(release.resolve("site"), "bare", Publishing.pages("bare"));
        publishing.switchTo(release);
        assertThat(server.refresh()).isTrue();
        assertThat(client.get("/build-id.txt").body()).isEqualTo("bare");
        assertThat(client.get("/api/search?q=pm").statusCode()).isEqualTo(503);
        publishing.publish("build-1001");
        assertThat(server.refresh()).isTrue();
        assertServes("build-1001");
    }

    /// Its pages link to one another below the path that it was built for.
    @Test
    void aReleaseIsServedBelowThePathThatItWasBuiltForWhateverThatOfTheFormerWas()
            throws Exception {
        assertThat(client.get("/handbook/build-id.txt").body()).isEqualTo("build-1000");
        publishFor("build-1001", "# base-path: /sub/dir/\n/sub/dir/old/ /sub/dir/new/ 301\n");
        assertThat(client.get("/sub/dir/build-id.txt").body()).isEqualTo("build-1001");
        assertThat(client.get("/sub/dir/old/").headers().firstValue("Location"))
                .contains("/sub/dir/new/");
        assertThat(client.get("/sub/dir/api/search?q=pm").body()).contains("build-1001");
        assertThat(client.get("/handbook/build-id.txt").statusCode()).isEqualTo(404);
        assertServes("build-1001");
        publishFor("build-1002", "");
        assertThat(client.get("/sub/dir/build-id.txt").statusCode()).isEqualTo(404);
        assertServes("build-1002");
    }

    private void publishFor(String buildId, String redirects) throws IOException {
        Map<String, String> pages = Publishing.pages(buildId);
        pages.put("_redirects", redirects);
        Path release = publishing.release();
        Publishing.writeSite(release.resolve("site"), buildId, pages);
        Handbook.write(release.resolve("index"), buildId);
        publishing.switchTo(release);
        assertThat(server.refresh()).isTrue();
    }

    private void assertServes(String buildId) {
        assertThat(client.get("/build-id.txt").body()).isEqualTo(buildId);
        assertThat(client.get("/health/ready").statusCode()).isEqualTo(200);
        assertThat(client.get("/api/search?q=pm").body())
                .contains("\"buildId\":\"" + buildId + "\"");
    }

    private boolean becomes(String path, String body) throws InterruptedException {
        for (int i = 0; i < 100; i++) {
            if (client.get(path).body().equals(body)) {
                return true;
            }
            Thread.sleep(50);
        }
        return false;
    }

    private static void remove(Path release) throws IOException {
        try (Stream<Path> files = Files.walk(release)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
