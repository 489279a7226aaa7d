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
                ByteBuffer bytes = encoded(body.bytes(), headers, request);
                headers.put(HttpHeader.CONTENT_LENGTH, bytes.remaining());
                response.write(true, head ? NOTHING : bytes.slice(), callback);
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

    /// In the encoding that the client takes, unless it is in one already. HEAD goes the same way,
    /// so that it tells exactly what GET would send.
    private static ByteBuffer encoded(
            ByteBuffer bytes, HttpFields.Mutable headers, Request request) {
        boolean text = ContentTypes.isText(String.valueOf(headers.get(HttpHeader.CONTENT_TYPE)));
        if (!text || headers.contains(HttpHeader.CONTENT_ENCODING)) {
            return bytes;
        }
        if (!headers.contains(HttpHeader.VARY, HttpHeader.ACCEPT_ENCODING.asString())) {
            headers.add(HttpHeader.VARY, HttpHeader.ACCEPT_ENCODING.asString());
        }
        // A tag is of these bytes and no others.
        boolean pack =
                bytes.remaining() >= Gzip.WORTHWHILE
                        && !headers.contains(HttpHeader.ETAG)
                        && Gzip.isAccepted(request);
        if (pack) {
            headers.put(HttpHeader.CONTENT_ENCODING, Gzip.NAME);
        }
        return pack ? Gzip.packed(bytes) : bytes;
    }

    private static void copy(
            Reply.Body.File body, Request request, Response response, Callback callback) {
        ByteBufferPool pool = request.getComponents().getByteBufferPool();
        Content.Source source =
                Content.Source.from(new ByteBufferPool.Sized(pool), body.path(), 0, body.length());
        Content.copy(source, response, callback);
    }
}
