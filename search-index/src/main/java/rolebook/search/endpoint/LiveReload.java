package rolebook.search.endpoint;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Tells the browsers that show a site when it has changed while somebody edits it: server-sent
/// events (WHATWG HTML, section 9.2), one for each state.
///
/// ```
/// event: state
/// data: {"version":3,"report":"content/glossary/okr.md:4:2: error: …"}
/// ```
///
/// `report` is null while the content is sound.
public final class LiveReload implements AutoCloseable {
    /// A silent connection is taken for dead by what lies between, and by the server itself.
    private static final long HEARTBEAT_SECONDS = 3;

    private static final JsonMapper JSON = new JsonMapper();

    private final Preview preview;
    private final Set<EventStream> streams = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService heart =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("rolebook-live").factory());
    private volatile State state = new State(0, Optional.empty());

    /// @param version grows with each change that a page may show
    /// @param report what is wrong with the last edit, as the terminal shows it
    private record State(long version, Optional<String> report) {
        byte[] event() {
            ObjectNode data = JSON.createObjectNode();
            data.put("version", version);
            data.put("report", report.orElse(null));
            return ("event: state\ndata: " + JSON.writeValueAsString(data) + "\n\n")
                    .getBytes(StandardCharsets.UTF_8);
        }
    }

    /// @param preview what is shown before it is published
    public LiveReload(Preview preview) {
        this.preview = preview;
        var _ =
                heart.scheduleWithFixedDelay(
                        () -> streams.forEach(EventStream::beat),
                        HEARTBEAT_SECONDS,
                        HEARTBEAT_SECONDS,
                        TimeUnit.SECONDS);
    }

    /// Has every browser load its page anew.
    public void changed() {
        become(new State(state.version() + 1, Optional.empty()));
    }

    /// Has every browser show, above the page as it was, what is wrong.
    ///
    /// @param report plain text of several lines
    public void refused(String report) {
        become(new State(state.version(), Optional.of(report)));
    }

    private synchronized void become(State next) {
        state = next;
        byte[] event = next.event();
        streams.forEach(stream -> stream.send(event));
    }

    /// Ends all streams, so that a server that stops need not wait for them.
    @Override
    public void close() {
        heart.shutdownNow();
        streams.forEach(EventStream::end);
    }

    Preview preview() {
        return preview;
    }

    long version() {
        return state.version();
    }

    /// Sends what is, then what becomes.
    synchronized void add(EventStream stream) {
        streams.add(stream);
        stream.send(state.event());
    }

    void remove(EventStream stream) {
        streams.remove(stream);
    }
}
