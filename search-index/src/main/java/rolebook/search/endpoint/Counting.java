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
    private final String basePath;

    Counting(Metrics metrics, String basePath, Handler handler) {
        super(handler);
        this.metrics = metrics;
        this.basePath = basePath;
    }

    @Override
    protected void onComplete(
            Request request, int status, HttpFields headers, @Nullable Throwable failure) {
        Route route = Answering.target(request, basePath).route();
        metrics.requested(route, status, NanoTime.since(request.getBeginNanoTime()) / NANOS);
    }
}
