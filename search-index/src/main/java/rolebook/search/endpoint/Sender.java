package rolebook.search.endpoint;

import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.ByteBufferPool;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/// Puts an answer on the wire, with the headers that all answers carry.
final class Sender {
    private static final ByteBuffer NOTHING = ByteBuffer.allocate(0).asReadOnlyBuffer();
    private final String searchOrigin;

    /// @param searchOrigin where the site's pages ask besides their own origin; empty for nowhere
    Sender(String searchOrigin) {
        this.searchOrigin = searchOrigin;
    }

    void send(Reply reply, Request request, Response response, Callback callback) {
        response.setStatus(reply.status());
        HttpFields.Mutable headers = response.getHeaders();
        reply.policy().headers(searchOrigin).forEach(headers::put);
        reply.headers().forEach(headers::put);
        boolean head = HttpMethod.HEAD.is(request.getMethod());
        switch (reply.body()) {
            case Reply.Body.Bytes body -> {
                headers.put(HttpHeader.CONTENT_LENGTH, body.bytes().remaining());
                response.write(true, head ? NOTHING : body.bytes().slice(), callback);
            }
            case Reply.Body.File body -> {
                headers.put(HttpHeader.CONTENT_LENGTH, body.length());
                if (head) {
                    response.write(true, NOTHING, callback);
                } else {
                    copy(body, request, response, callback);
                }
            }
            case Reply.Body.None _ -> {
                if (!HttpStatus.hasNoBody(reply.status())) {
                    headers.put(HttpHeader.CONTENT_LENGTH, 0);
                }
                response.write(true, NOTHING, callback);
            }
        }
    }

    private static void copy(
            Reply.Body.File body, Request request, Response response, Callback callback) {
        ByteBufferPool pool = request.getComponents().getByteBufferPool();
        Content.Source source =
                Content.Source.from(new ByteBufferPool.Sized(pool), body.path(), 0, body.length());
        Content.copy(source, response, callback);
    }
}
