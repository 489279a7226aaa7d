package rolebook.search.endpoint;

import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.QoSHandler;
import org.eclipse.jetty.util.Callback;

/// Lets some requests through at once and some wait; refuses the rest at once, as a problem.
final class SearchQueue extends QoSHandler {
    SearchQueue(Handler handler) {
        super(handler);
    }

    @Override
    protected void reject(Request request, Response response, Callback callback, int status) {
        Response.writeError(request, response, callback, status);
    }
}
