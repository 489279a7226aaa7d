package rolebook.search.endpoint;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/// Where a site is edited: answers from what is edited first, adds to every page the script that
/// loads it anew, and lets that script listen.
final class LivePages extends Handler.Wrapper {
    /// No entry has such an id.
    static final String PREFIX = "/_rolebook/";

    private static final byte[] BODY_END = "</body>".getBytes(StandardCharsets.US_ASCII);

    private final LiveReload live;
    private final Sender sender;
    private final CurrentRelease current;

    LivePages(LiveReload live, Sender sender, CurrentRelease current, Handler handler) {
        super(handler);
        this.live = live;
        this.sender = sender;
        this.current = current;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        Target target = Answering.target(request, current);
        boolean reads = "GET".equals(request.getMethod()) || "HEAD".equals(request.getMethod());
        if (reads && target.path().equals(PREFIX + "events")) {
            listen(request, response, callback);
            return true;
        }
        Optional<Reply> reply = reads ? reply(target, request) : Optional.empty();
        if (reply.isPresent()) {
            sender.send(reply.get(), request, response, callback);
            return true;
        }
        return super.handle(new Fresh(request), response, callback);
    }

    /// Adds the script to a page.
    static Reply withScript(Reply reply, Target target, LiveReload live) {
        boolean page =
                String.valueOf(reply.headers().get("Content-Type")).startsWith("text/html")
                        && !reply.headers().containsKey("Content-Encoding");
        if (!page || !(reply.body() instanceof Reply.Body.Bytes(ByteBuffer written))) {
            return reply;
        }
        byte[] bytes = new byte[written.remaining()];
        written.slice().get(bytes);
        int end = end(bytes);
        String script =
                "<script src=\"%s%slive.js?v=%d\" defer></script>\n"
                        .formatted(target.prefix(), PREFIX, live.version());
        byte[] added = script.getBytes(StandardCharsets.UTF_8);
        ByteBuffer whole = ByteBuffer.allocate(bytes.length + added.length);
        whole.put(bytes, 0, end).put(added).put(bytes, end, bytes.length - end).flip();
        Map<String, String> headers = new LinkedHashMap<>(reply.headers());
        headers.remove("ETag");
        headers.put("Cache-Control", Reply.NO_STORE);
        return new Reply(reply.status(), reply.policy(), headers, new Reply.Body.Bytes(whole));
    }

    private void listen(Request request, Response response, Callback callback) {
        response.setStatus(200);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/event-stream");
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, Reply.NO_STORE);
        Policy.API.headers("").forEach(response.getHeaders()::put);
        if ("HEAD".equals(request.getMethod())) {
            response.write(true, ByteBuffer.allocate(0), callback);
            return;
        }
        live.add(new EventStream(response, callback, live::remove));
    }

    private Optional<Reply> reply(Target target, Request request) {
        if (target.path().startsWith(PREFIX)) {
            return own(target.path().substring(PREFIX.length()));
        }
        if (target.route() != Route.SITE || target.path().isEmpty()) {
            return Optional.empty();
        }
        return SitePath.of(target.path()).flatMap(path -> edited(path, target, request));
    }

    private Optional<Reply> edited(SitePath path, Target target, Request request) {
        String file = path.text().substring(1);
        // The index fills the slots of this one, so it is shown as it was published.
        if (file.startsWith("search/")) {
            return Optional.empty();
        }
        boolean folder = path.folder() || file.isEmpty();
        String name = folder ? file + SiteFiles.INDEX : file;
        Optional<byte[]> bytes = live.preview().file(name);
        if (bytes.isEmpty() && live.preview().isGone(name)) {
            return live.preview()
                    .file(CompletedPages.NOT_FOUND)
                    .map(page -> shown(404, CompletedPages.NOT_FOUND, page, target));
        }
        if (bytes.isEmpty()) {
            return !folder && live.preview().file(file + "/" + SiteFiles.INDEX).isPresent()
                    ? Optional.of(SiteFiles.slash(request))
                    : Optional.empty();
        }
        return Optional.of(shown(200, name, bytes.get(), target));
    }

    private Reply shown(int status, String name, byte[] bytes, Target target) {
        Reply reply =
                Reply.bytes(status, Policy.of(name), ContentTypes.of(name), bytes)
                        .with("Cache-Control", Reply.NO_STORE);
        return withScript(reply, target, live);
    }

    private static Optional<Reply> own(String name) {
        if (!name.equals("live.js") && !name.equals("live.css")) {
            return Optional.empty();
        }
        try (InputStream file = LivePages.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("Not on the class path: " + name);
            }
            Reply reply = Reply.bytes(200, Policy.SITE, ContentTypes.of(name), file.readAllBytes());
            return Optional.of(reply.with("Cache-Control", Reply.NO_STORE));
        } catch (IOException fault) {
            throw new UncheckedIOException("Cannot read " + name, fault);
        }
    }

    /// Where the body ends; its end tag may be left out.
    private static int end(byte[] bytes) {
        for (int at = bytes.length - BODY_END.length; at >= 0; at--) {
            boolean found = true;
            for (int i = 0; found && i < BODY_END.length; i++) {
                found = bytes[at + i] == BODY_END[i];
            }
            if (found) {
                return at;
            }
        }
        return bytes.length;
    }

    /// A request for the page itself, not for a word on whether it has changed: what the browser
    /// holds may lack the script.
    private static final class Fresh extends Request.Wrapper {
        private final HttpFields headers;

        Fresh(Request wrapped) {
            super(wrapped);
            this.headers =
                    HttpFields.build(wrapped.getHeaders())
                            .remove(HttpHeader.IF_NONE_MATCH)
                            .remove(HttpHeader.ACCEPT_ENCODING)
                            .asImmutable();
        }

        @Override
        public HttpFields getHeaders() {
            return headers;
        }
    }
}
