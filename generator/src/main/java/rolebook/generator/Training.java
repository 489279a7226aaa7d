package rolebook.generator;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.net.URI;
import java.net.URLConnection;
import java.nio.file.Path;
import java.time.Clock;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import rolebook.generator.command.Rolebook;
import rolebook.generator.command.Terminal;
import rolebook.search.endpoint.ServerSettings;
import rolebook.search.endpoint.SiteServer;

/// What the launcher runs once after a compilation, so that the JVM can keep the loaded classes for
/// later starts: a build, a second start, a few requests and a look at what changed, into a folder
/// that is thrown away.
public final class Training {
    private static final List<String> REQUESTS =
            List.of("", "glossary/", "api/search?q=PMM", "api/suggest?q=p");

    private Training() {}

    /// Builds and asks.
    ///
    /// @param arguments the project's folder and an empty one
    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[1]).toAbsolutePath();
        Path site = folder.resolve("site");
        Path index = folder.resolve("index");
        var silent = new PrintWriter(Writer.nullWriter());
        Optional<String> files = ProgramFiles.identity(System.getProperty("java.class.path"));
        Clock clock = Clock.systemUTC();
        var program = new Rolebook("training", files, Terminal.plain(silent, silent), clock);
        program.run(
                "build",
                "--project",
                arguments[0],
                "--out",
                site.toString(),
                "--index",
                index.toString());
        program.run("diff", "--project", arguments[0], "HEAD");
        startAgain(
                new SiteGenerator("rolebook training", files, clock),
                new BuildRequest(
                        Path.of(arguments[0]).toAbsolutePath(),
                        site,
                        Optional.of(index),
                        Optional.empty(),
                        false,
                        1));
        var settings =
                new ServerSettings(
                        "127.0.0.1", 0, site, index, Optional.empty(), InstantSource.system());
        try (var server = SiteServer.start(settings)) {
            for (String request : REQUESTS) {
                ask("http://127.0.0.1:" + server.port() + "/" + request);
            }
        }
    }

    /// What a second start does, and the first save after it.
    private static void startAgain(SiteGenerator generator, BuildRequest request) {
        generator.standing(request);
        try (var live = new LiveSite(generator, request, _ -> {})) {
            live.reload();
            live.file("index.html");
        }
    }

    private static void ask(String address) throws IOException {
        URLConnection connection = URI.create(address).toURL().openConnection();
        try (var answer = connection.getInputStream()) {
            answer.transferTo(java.io.OutputStream.nullOutputStream());
        }
    }
}
