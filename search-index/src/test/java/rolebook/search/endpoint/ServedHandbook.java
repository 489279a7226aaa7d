package rolebook.search.endpoint;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The handbook, published and served on a port of its own, below `/handbook/` too; secrets lie
/// around the site.
final class ServedHandbook implements AutoCloseable {
    private final Publishing publishing;
    private final SiteServer server;
    private final Client client;

    ServedHandbook(Path folder) throws IOException {
        publishing = new Publishing(folder.toRealPath());
        publishing.publish("build-1");
        Path site = publishing.site().toRealPath();
        Files.writeString(site.resolveSibling("secret.txt"), "secret");
        Files.writeString(site.resolve(".hidden"), "secret");
        Files.writeString(site.resolve("glossary/.hidden"), "secret");
        Files.createSymbolicLink(site.resolve("link-out"), site.getParent());
        server =
                SiteServer.start(
                        new ServerSettings(
                                "127.0.0.1",
                                0,
                                publishing.site(),
                                publishing.index(),
                                Optional.empty(),
                                () -> Instant.EPOCH));
        client = new Client(server.port());
    }

    Publishing publishing() {
        return publishing;
    }

    Client client() {
        return client;
    }

    /// What the server says that nothing was found for.
    List<UnansweredQuery> unanswered(int limit) {
        return server.unanswered(limit);
    }

    int port() {
        return server.port();
    }

    @Override
    public void close() {
        client.close();
        server.close();
    }
}
