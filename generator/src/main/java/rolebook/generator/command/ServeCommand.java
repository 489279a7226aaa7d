package rolebook.generator.command;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import rolebook.generator.BuildOutcome;
import rolebook.generator.BuildRequest;
import rolebook.generator.SiteGenerator;
import rolebook.generator.model.Site;
import rolebook.search.endpoint.PortInUse;
import rolebook.search.endpoint.ServerSettings;
import rolebook.search.endpoint.SiteServer;

/// `rolebook serve`
@Command(name = "serve", description = "Build, then serve the site and its search.")
final class ServeCommand implements Callable<Integer> {
    @Mixin private final CommonOptions common = new CommonOptions();
    @Mixin private final OutputOptions output = new OutputOptions();

    @Option(
            names = "--port",
            paramLabel = "N",
            description = "The port to listen on (default: 8080; 0: any that is free).")
    private int port = 8080;

    @Option(
            names = "--host",
            paramLabel = "HOST",
            description = "The address to listen on (default: 127.0.0.1).")
    private String host = "127.0.0.1";

    @SuppressWarnings("UnusedVariable") // Accepted for scripts; nothing is watched yet.
    @Option(
            names = "--no-watch",
            description = "Do not watch for changes (they are not watched yet).")
    private boolean noWatch;

    @Option(
            names = "--no-build",
            description = "Serve what was published, and follow the next build.")
    private boolean noBuild;

    @SuppressWarnings("NullAway.Init") // picocli sets it.
    @Spec
    private CommandSpec spec;

    private final SiteGenerator generator;
    private final Terminal terminal;
    private final Clock clock;

    ServeCommand(SiteGenerator generator, Terminal terminal, Clock clock) {
        this.generator = generator;
        this.terminal = terminal;
        this.clock = clock;
    }

    @Override
    public Integer call() throws Exception {
        if (port < 0 || port > 65_535) {
            throw new ParameterException(
                    spec.commandLine(), "--port takes a number from 0 to 65535, not " + port + ".");
        }
        Path out = common.resolve(output.out());
        Path index = common.resolve(output.index());
        Site site;
        if (noBuild) {
            site = generator.settings(common.project(), output.baseUrl(spec.commandLine()));
        } else {
            Optional<Site> built = build(out, index);
            if (built.isEmpty()) {
                return ExitStatus.CONTENT;
            }
            site = built.get();
        }
        return serve(settings(site, out, index));
    }

    private Optional<Site> build(Path out, Path index) {
        long start = clock.millis();
        int jobs = Runtime.getRuntime().availableProcessors();
        BuildOutcome outcome =
                generator.build(
                        new BuildRequest(
                                common.project(),
                                out,
                                Optional.of(index),
                                output.baseUrl(spec.commandLine()),
                                output.drafts(),
                                jobs));
        new Reports(terminal, common).print(outcome.problems());
        return switch (outcome) {
            case BuildOutcome.Refused _ -> Optional.empty();
            case BuildOutcome.Done done -> {
                say(Reports.summary(done, output.out(), clock.millis() - start));
                yield Optional.of(done.site());
            }
        };
    }

    private ServerSettings settings(Site site, Path out, Path index) {
        String searchOrigin = site.searchUrl().map(ServeCommand::origin).orElse(null);
        String origin = searchOrigin == null ? null : origin(site.baseUrl());
        return new ServerSettings(
                host, port, out, index, site.basePath(), origin, searchOrigin, clock);
    }

    private static @Nullable String origin(String url) {
        URI uri = URI.create(url);
        return uri.getScheme() + "://" + uri.getAuthority();
    }

    private int serve(ServerSettings settings) throws Exception {
        try (var server = SiteServer.start(settings)) {
            String shownHost = host.contains(":") ? "[" + host + "]" : host;
            say("Serving http://" + shownHost + ":" + server.port() + "/ (stop with Ctrl+C)");
            var stopped = new CountDownLatch(1);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server), "stop"));
            stopped.await();
            return ExitStatus.DONE;
        } catch (PortInUse e) {
            terminal.err()
                    .println(
                            "error: port "
                                    + e.port()
                                    + " is in use by another program.\n"
                                    + "hint: stop that program, or take another port: rolebook serve --port "
                                    + (e.port() + 1));
            return ExitStatus.MACHINE;
        }
    }

    /// Being asked to stop is no failure, though the JVM would report it as one.
    private static void stop(SiteServer server) {
        server.close();
        Runtime.getRuntime().halt(ExitStatus.DONE);
    }

    private void say(String line) {
        if (!common.quiet()) {
            terminal.err().println(line);
            terminal.err().flush();
        }
    }
}
