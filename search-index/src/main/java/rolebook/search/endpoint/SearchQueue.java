package rolebook.search.endpoint;

import java.util.function.Predicate;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.QoSHandler;
import org.eclipse.jetty.util.Callback;

/// Lets some searches through at once and some wait; refuses the rest at once, as a problem.
/// Searches queue, as they cost; files do not.
final class SearchQueue extends QoSHandler {
    /// @param limits how many requests are let through, and how many wait how long
    SearchQueue(CurrentRelease current, EndpointLimits limits, Handler handler) {
        super(handler);
        setMaxRequestCount(limits.inFlight());
        setMaxSuspendedRequestCount(limits.waiting());
        setMaxSuspend(limits.patience());
        include((Predicate<Request>) request -> isSearch(Answering.target(request, current)));
    }

    private static boolean isSearch(Target target) {
        if (target.path().isEmpty()) {
            return false;
        }
        return target.route().isApi()
                || SitePath.of(target.path()).filter(SearchQueue::isPage).isPresent();
    }

    private static boolean isPage(SitePath path) {
        return !path.segments().isEmpty() && path.segments().getFirst().equals("search");
    }

    @Override
    protected void reject(Request request, Response response, Callback callback, int status) {
        Response.writeError(request, response, callback, status);
    }
}
