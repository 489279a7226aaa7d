package rolebook.search.endpoint;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/// One browser that listens. Events are written one after the other; a browser that does not take
/// them is given up.
final class EventStream {
    /// So many events may wait for a slow browser.
    static final int WAITING = 64;

    private static final byte[] BEAT = ": still here\n\n".getBytes(StandardCharsets.UTF_8);

    private final Response response;
    private final Callback callback;
    private final Consumer<EventStream> gone;
    private final Deque<byte[]> waiting = new ArrayDeque<>();
    private boolean writing;
    private boolean ended;

    /// @param callback of the request, which ends with the stream
    /// @param gone is told once when the stream has ended
    EventStream(Response response, Callback callback, Consumer<EventStream> gone) {
        this.response = response;
        this.callback = callback;
        this.gone = gone;
    }

    void beat() {
        send(BEAT);
    }

    synchronized void send(byte[] event) {
        if (ended) {
            return;
        }
        if (waiting.size() >= WAITING) {
            fail(new IllegalStateException("The browser takes no more events."));
            return;
        }
        waiting.add(event);
        if (!writing) {
            writeNext();
        }
    }

    private void writeNext() {
        writing = true;
        response.write(
                false, ByteBuffer.wrap(waiting.remove()), Callback.from(this::written, this::fail));
    }

    private synchronized void written() {
        writing = false;
        if (!ended && !waiting.isEmpty()) {
            writeNext();
        }
    }

    private void fail(Throwable fault) {
        if (close()) {
            callback.failed(fault);
        }
    }

    /// Ends the stream as a whole answer.
    void end() {
        if (close()) {
            callback.succeeded();
        }
    }

    private boolean close() {
        synchronized (this) {
            if (ended) {
                return false;
            }
            ended = true;
        }
        gone.accept(this);
        return true;
    }
}
