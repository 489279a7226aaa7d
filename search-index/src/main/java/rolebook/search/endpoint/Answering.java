package rolebook.search.endpoint;

import java.util.Map;
import java.util.Optional;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Hands requests to the router: judges their methods and origins, counts them.
final class Answering extends Handler.Abstract {
    private static final Logger LOG = LoggerFactory.getLogger(Answering.class);
    private static final String ALLOWED = "GET, HEAD";

    private final Router router;
    private final Sender sender;
    private final CurrentRelease current;
    private final boolean sharing;
    private final Optional<LiveReload> live;

    /// @param sharing whether pages at the origin that the site was built for may ask the API
    /// @param live what pages listen to where the site is edited
    Answering(
            Router router,
            Sender sender,
            CurrentRelease current,
            boolean sharing,
            Optional<LiveReload> live) {
        this.router = router;
        this.sender = sender;
        this.current = current;
        this.sharing = sharing;
        this.live = live;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        Target target = target(request, current);
        Reply reply = answer(target, request);
        if (target.route().isApi() && sharing) {
            reply = shared(reply, request);
        }
        if (live.isPresent()) {
            reply = LivePages.withScript(reply, target, live.get());
        }
        LOG.debug("{} {} {}", request.getMethod(), target.path(), reply.status());
        sender.send(reply, request, response, callback);
        return true;
    }

    /// What a request asks the release for that serves now.
    static Target target(Request request, CurrentRelease current) {
        return Target.of(request, current.records().basePath());
    }

    private Reply answer(Target target, Request request) {
        String method = request.getMethod();
        if (HttpMethod.GET.is(method) || HttpMethod.HEAD.is(method)) {
            try {
                return router.reply(request);
            } catch (RuntimeException fault) {
                LOG.error("Cannot answer {}", target.route(), fault);
                return new Problem(
                                HttpStatus.INTERNAL_SERVER_ERROR_500,
                                "Something went wrong here.",
                                target.path())
                        .reply();
            }
        }
        if (HttpMethod.OPTIONS.is(method) && target.route().isApi() && sharing) {
            return new Reply(
                    HttpStatus.NO_CONTENT_204,
                    Policy.API,
                    Map.of("Access-Control-Allow-Methods", ALLOWED),
                    new Reply.Body.None());
        }
        return new Problem(
                        HttpStatus.METHOD_NOT_ALLOWED_405,
                        "Only GET and HEAD are answered here.",
                        target.path())
                .reply()
                .with("Allow", ALLOWED);
    }

    private Reply shared(Reply reply, Request request) {
        Reply varying = reply.with("Vary", "Origin");
        String asking = request.getHeaders().get(HttpHeader.ORIGIN);
        return current.records()
                .origin()
                .filter(origin -> origin.equals(asking))
                .map(origin -> varying.with("Access-Control-Allow-Origin", origin))
                .orElse(varying);
    }
}
