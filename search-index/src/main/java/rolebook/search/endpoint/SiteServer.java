package rolebook.search.endpoint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.server.handler.SizeLimitHandler;
import org.eclipse.jetty.util.VirtualThreads;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rolebook.search.query.LuceneSearchEngine;
import rolebook.search.query.SearchEngine;

/// Serves a published site and its index on one port, and follows what is published after.
///
/// ```java
/// try (SiteServer server = SiteServer.start(settings)) {
///     System.err.println("http://127.0.0.1:" + server.port() + "/");
///     ...
/// }
/// ```
public final class SiteServer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SiteServer.class);
    private static final int PLATFORM_THREADS = 16;

    private final Server server;
    private final ServerConnector connector;
    private final CurrentRelease current;
    private final Optional<UnansweredQueries> unanswered;
    private final Runnable stopPolling;

    private SiteServer(
            Server server,
            ServerConnector connector,
            CurrentRelease current,
            Optional<UnansweredQueries> unanswered,
            Runnable stopPolling) {
        this.server = server;
        this.connector = connector;
        this.current = current;
        this.unanswered = unanswered;
        this.stopPolling = stopPolling;
    }

    /// Starts a server that looks by a thread of its own for what is published.
    ///
    /// @throws PortInUse if another program listens on the port
    /// @throws UncheckedIOException if it cannot listen for another reason
    public static SiteServer start(ServerSettings settings) throws PortInUse {
        return start(settings, Optional.empty());
    }

    /// Starts a server of a site that is being edited: it shows what `live` previews, and its pages
    /// load themselves anew when that changes. The server closes `live` with itself.
    ///
    /// @throws PortInUse if another program listens on the port
    /// @throws UncheckedIOException if it cannot listen for another reason
    public static SiteServer start(ServerSettings settings, LiveReload live) throws PortInUse {
        return start(settings, Optional.of(live));
    }

    private static SiteServer start(ServerSettings settings, Optional<LiveReload> live)
            throws PortInUse {
        ScheduledExecutorService scheduler =
                Executors.newSingleThreadScheduledExecutor(
                        Thread.ofPlatform().daemon().name("rolebook-releases").factory());
        try {
            return start(
                    settings,
                    EndpointLimits.STANDARD,
                    opener(settings),
                    scheduler,
                    () -> {
                        live.ifPresent(LiveReload::close);
                        scheduler.shutdownNow();
                    },
                    live);
        } catch (PortInUse | RuntimeException fault) {
            scheduler.shutdownNow();
            throw fault;
        }
    }

    /// Starts a server that looks by somebody's scheduler for what is published.
    ///
    /// @throws PortInUse if another program listens on the port
    /// @throws UncheckedIOException if it cannot listen for another reason
    public static SiteServer start(ServerSettings settings, ScheduledExecutorService scheduler)
            throws PortInUse {
        return start(settings, EndpointLimits.STANDARD, opener(settings), scheduler, () -> {});
    }

    /// @param afterwards runs when the server is closed
    static SiteServer start(
            ServerSettings settings,
            EndpointLimits limits,
            Function<Path, SearchEngine> opener,
            ScheduledExecutorService scheduler,
            Runnable afterwards)
            throws PortInUse {
        return start(settings, limits, opener, scheduler, afterwards, Optional.empty());
    }

    private static SiteServer start(
            ServerSettings settings,
            EndpointLimits limits,
            Function<Path, SearchEngine> opener,
            ScheduledExecutorService scheduler,
            Runnable afterwards,
            Optional<LiveReload> live)
            throws PortInUse {
        CurrentRelease current =
                new CurrentRelease(
                        settings.site(),
                        settings.index(),
                        opener,
                        settings.clock(),
                        limits.retry());
        Server server = new Server(threads());
        ServerConnector connector = connector(server, settings, limits);
        Optional<UnansweredQueries> unanswered =
                settings.counting() ? Optional.of(new UnansweredQueries()) : Optional.empty();
        try {
            wire(server, settings, limits, current, live, unanswered);
            connector.open();
            server.start();
        } catch (Exception fault) {
            current.close();
            connector.close();
            throw notStarted(settings, fault);
        }
        ScheduledFuture<?> polling =
                scheduler.scheduleWithFixedDelay(
                        () -> refresh(current),
                        limits.poll().toMillis(),
                        limits.poll().toMillis(),
                        TimeUnit.MILLISECONDS);
        return new SiteServer(
                server,
                connector,
                current,
                unanswered,
                () -> {
                    polling.cancel(false);
                    afterwards.run();
                });
    }

    /// The port it listens on.
    public int port() {
        return connector.getLocalPort();
    }

    /// Looks at once whether something new was published, instead of within the fifth of a second.
    ///
    /// @return whether another release serves now
    public boolean refresh() {
        return current.refresh();
    }

    /// The searches that found nothing since it started, the most frequent first, at most `limit`;
    /// none where searches are not counted.
    public List<UnansweredQuery> unanswered(int limit) {
        return unanswered.map(table -> table.mostFrequent(limit)).orElse(List.of());
    }

    /// Takes no more requests, lets those in flight end, and closes the index.
    @Override
    public void close() {
        stopPolling.run();
        try {
            server.stop();
        } catch (Exception fault) {
            LOG.warn("The server did not stop cleanly", fault);
        }
        server.destroy();
        current.close();
    }

    private static Function<Path, SearchEngine> opener(ServerSettings settings) {
        return folder -> {
            LuceneSearchEngine engine = LuceneSearchEngine.open(folder, settings.clock());
            engine.warmUp();
            return engine;
        };
    }

    private static void refresh(CurrentRelease current) {
        try {
            current.refresh();
        } catch (RuntimeException fault) {
            // The scheduler would never look again.
            LOG.warn("Cannot look for a new release", fault);
        }
    }

    private static QueuedThreadPool threads() {
        QueuedThreadPool threads = new QueuedThreadPool(PLATFORM_THREADS);
        threads.setName("rolebook-http");
        threads.setDaemon(true);
        threads.setVirtualThreadsExecutor(
                VirtualThreads.getNamedVirtualThreadsExecutor("rolebook-request-"));
        return threads;
    }

    private static ServerConnector connector(
            Server server, ServerSettings settings, EndpointLimits limits) {
        HttpConfiguration http = new HttpConfiguration();
        http.setSendServerVersion(false);
        http.setSendXPoweredBy(false);
        http.setRequestHeaderSize(limits.headerBytes());
        http.setIdleTimeout(limits.idle().toMillis());
        // Odd paths come to us: SitePath judges each of their segments, and what it refuses is not
        // found, on the site's own page.
        http.setUriCompliance(UriCompliance.UNSAFE);
        ServerConnector connector = new ServerConnector(server, 1, 1, new AnyTarget(http));
        connector.setHost(settings.host());
        connector.setPort(settings.port());
        connector.setIdleTimeout(limits.idle().toMillis());
        server.addConnector(connector);
        return connector;
    }

    private static void wire(
            Server server,
            ServerSettings settings,
            EndpointLimits limits,
            CurrentRelease current,
            Optional<LiveReload> live,
            Optional<UnansweredQueries> unanswered) {
        Metrics metrics =
                new Metrics(
                        () -> documents(current),
                        unanswered,
                        settings.queryLog().map(file -> new QueryLog(file, settings.clock())));
        Sender sender = new Sender(settings.searchOrigin().orElse(""));
        Router router = new Router(current, metrics, OpenApi.load(), limits.nearAtOnce());
        Handler answering =
                new Answering(router, sender, current, settings.searchOrigin().isPresent(), live);
        SizeLimitHandler limited = new SizeLimitHandler(limits.bodyBytes(), -1);
        limited.setHandler(answering);
        Handler counting =
                new Counting(
                        metrics,
                        current,
                        new GracefulHandler(new SearchQueue(current, limits, limited)));
        // Outermost, as its streams must neither be waited for nor queue.
        server.setHandler(
                live.<Handler>map(found -> new LivePages(found, sender, current, counting))
                        .orElse(counting));
        server.setErrorHandler(new ErrorReplies(sender));
        server.setStopTimeout(limits.stop().toMillis());
    }

    private static int documents(CurrentRelease current) {
        Published published = current.lease();
        try {
            return published.engine().map(SearchEngine::entryCount).orElse(0);
        } finally {
            published.giveBack();
        }
    }

    private static RuntimeException notStarted(ServerSettings settings, Exception fault)
            throws PortInUse {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof BindException
                    && String.valueOf(cause.getMessage()).contains("in use")) {
                throw new PortInUse(settings.port(), fault);
            }
        }
        String place = settings.host() + ":" + settings.port();
        IOException cause = fault instanceof IOException io ? io : new IOException(fault);
        return new UncheckedIOException(
                "Cannot listen on " + place + ": " + fault.getMessage(), cause);
    }
}
