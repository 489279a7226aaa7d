package rolebook.generator.command;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import rolebook.generator.BuildOutcome;
import rolebook.generator.BuildRequest;
import rolebook.generator.LiveSite;
import rolebook.generator.SiteGenerator;
import rolebook.generator.model.Origin;
import rolebook.generator.model.Site;
import rolebook.search.endpoint.LiveReload;
import rolebook.search.endpoint.PortInUse;
import rolebook.search.endpoint.Preview;
import rolebook.search.endpoint.ServerSettings;
import rolebook.search.endpoint.SiteServer;
import rolebook.search.endpoint.UnansweredQuery;

/// `rolebook serve`
@Command(
        name = "serve",
        description =
                "Build, then serve the site and its search, and follow every save in the browser.")
final class ServeCommand implements Callable<Integer> {
    /// Of the searches that found nothing, so many are told when the server stops.
    private static final int UNANSWERED_TOLD = 5;

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

    @Option(names = "--no-watch", description = "Do not follow what is saved.")
    private boolean noWatch;

    @Option(
            names = "--no-build",
            description = "Serve what was published, and follow the next build.")
    private boolean noBuild;

    @Option(
            names = "--query-log",
            paramLabel = "FILE",
            description =
                    "Append each search to FILE: its words, its number of hits and the day; nothing about who asks.")
    private @Nullable Path queryLog;

    @Option(
            names = "--no-query-counts",
            description =
                    "Do not count searches, nor remember, until the server stops, which found nothing.")
    private boolean noQueryCounts;

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
        BuildRequest request =
                new BuildRequest(
                        common.project(),
                        common.resolve(output.out()),
                        Optional.of(common.resolve(output.index())),
                        output.baseUrl(spec.commandLine()),
                        output.drafts(),
                        Runtime.getRuntime().availableProcessors());
        if (noBuild) {
            Site site = generator.settings(request.project(), request.baseUrl());
            return serve(request, settings(request, site), false);
        }
        Optional<Site> standing = standing(request);
        Optional<Site> site = standing.or(() -> build(request));
        return site.isEmpty()
                ? ExitStatus.CONTENT
                : serve(request, settings(request, site.get()), standing.isPresent());
    }

    /// Takes what is published where nothing changed since.
    private Optional<Site> standing(BuildRequest request) {
        Optional<Site> standing = generator.standing(request);
        standing.ifPresent(_ ->
                say(
                        "Nothing changed since "
                                + output.out()
                                + " was built; it is served as it is."));
        return standing;
    }

    private Optional<Site> build(BuildRequest request) {
        long start = clock.millis();
        BuildOutcome outcome;
        try (ProgressLine progress = ProgressLine.on(terminal, common)) {
            outcome = generator.build(request, progress);
        }
        new Reports(terminal, common).print(outcome.problems());
        return switch (outcome) {
            case BuildOutcome.Refused _ -> Optional.empty();
            case BuildOutcome.Done done -> {
                say(Reports.summary(done, output.out(), clock.millis() - start));
                yield Optional.of(done.site());
            }
        };
    }

    private ServerSettings settings(BuildRequest request, Site site) {
        var settings =
                new ServerSettings(
                        host,
                        port,
                        request.out(),
                        request.index().orElseThrow(),
                        site.searchUrl().map(url -> Origin.of(url).url()),
                        clock);
        if (noQueryCounts) {
            settings = settings.withoutCounts();
        }
        return queryLog == null ? settings : settings.logging(common.resolve(queryLog));
    }

    /// @param unread whether the content was not read in full yet
    private int serve(BuildRequest request, ServerSettings settings, boolean unread)
            throws Exception {
        if (noBuild || noWatch) {
            return serving(() -> SiteServer.start(settings), _ -> Work.NONE);
        }
        // Both know each other: what is made for a browser may show faults that it has to see.
        var session = new AtomicReference<@Nullable LiveSession>();
        var site =
                new LiveSite(
                        generator,
                        request,
                        faults -> Objects.requireNonNull(session.get()).faulty(faults));
        var live = new LiveReload(preview(site));
        return serving(
                () -> SiteServer.start(settings, live),
                server -> {
                    var reports = new Reports(terminal, common);
                    var writing =
                            new LiveSession(site, live, server::refresh, reports, this::say, clock);
                    session.set(writing);
                    writing.start(request.project());
                    if (unread) {
                        writing.rehearse();
                    }
                    return writing;
                });
    }

    private static Preview preview(LiveSite site) {
        return new Preview() {
            @Override
            public Optional<byte[]> file(String path) {
                return site.file(path);
            }

            @Override
            public boolean isGone(String path) {
                return site.isGone(path);
            }
        };
    }

    /// What ends before the server does.
    @FunctionalInterface
    interface Work extends AutoCloseable {
        Work NONE = () -> {};

        @Override
        void close();
    }

    @FunctionalInterface
    private interface Start {
        SiteServer server() throws PortInUse;
    }

    private int serving(Start start, Function<SiteServer, Work> work) throws Exception {
        try (SiteServer server = start.server();
                Work writing = work.apply(server)) {
            String shownHost = host.contains(":") ? "[" + host + "]" : host;
            say("Serving http://" + shownHost + ":" + server.port() + "/ (stop with Ctrl+C)");
            var stopped = new CountDownLatch(1);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server, writing), "stop"));
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
    private void stop(SiteServer server, Work writing) {
        writing.close();
        server.close();
        List<UnansweredQuery> unanswered = server.unanswered(UNANSWERED_TOLD);
        if (!unanswered.isEmpty()) {
            say(
                    unanswered.stream()
                            .map(one -> one.query() + " (" + one.times() + ")")
                            .collect(
                                    Collectors.joining(", ", "Searches that found nothing: ", "")));
        }
        Runtime.getRuntime().halt(ExitStatus.DONE);
    }

    private void say(String line) {
        if (!common.quiet()) {
            terminal.err().println(line);
            terminal.err().flush();
        }
    }
}
