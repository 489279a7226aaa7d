package rolebook.search.endpoint;

import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.handler.EventsHandler;
import org.eclipse.jetty.util.NanoTime;
import org.jspecify.annotations.Nullable;

/// Counts what was answered, by whichever handler.
final class Counting extends EventsHandler {
    private static final double NANOS = TimeUnit.SECONDS.toNanos(1);
    private final Metrics metrics;
    private final CurrentRelease current;

    Counting(Metrics metrics, CurrentRelease current, Handler handler) {
        super(handler);
        this.metrics = metrics;
        this.current = current;
    }

    @Override
    protected void onComplete(
            Request request, int status, HttpFields headers, @Nullable Throwable failure) {
        Route route = Answering.target(request, current).route();
        metrics.requested(route, status, NanoTime.since(request.getBeginNanoTime()) / NANOS);
    }
}
