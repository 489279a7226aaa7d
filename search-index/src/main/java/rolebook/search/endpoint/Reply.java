package rolebook.search.endpoint;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// What is sent back: a value, so that each route is a function from a request to it.
///
/// @param status of HTTP
/// @param policy how the browser is to treat it
/// @param headers in the order in which they are sent
/// @param body what follows
record Reply(int status, Policy policy, Map<String, String> headers, Body body) {
    static final String NO_STORE = "no-store";
    private static final int FIRST_ERROR = 400;

    Reply {
        headers = Collections.unmodifiableMap(new LinkedHashMap<>(headers));
    }

    /// Bytes at hand, a file, or nothing.
    sealed interface Body {
        /// Bytes at hand.
        ///
        /// @param bytes from position to limit; senders use a view of their own
        record Bytes(ByteBuffer bytes) implements Body {}

        /// A file that is read while it is sent.
        ///
        /// @param length in bytes
        record File(Path path, long length) implements Body {}

        record None() implements Body {}
    }

    static Reply text(int status, Policy policy, String contentType, String text) {
        return bytes(status, policy, contentType, text.getBytes(StandardCharsets.UTF_8));
    }

    static Reply bytes(int status, Policy policy, String contentType, byte[] bytes) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Type", contentType);
        headers.put("Cache-Control", status >= FIRST_ERROR ? NO_STORE : "no-cache");
        return new Reply(status, policy, headers, new Body.Bytes(ByteBuffer.wrap(bytes)));
    }

    static Reply json(String json) {
        return text(200, Policy.API, ContentTypes.JSON, json);
    }

    static Reply movedTo(String location) {
        return to(301, location);
    }

    /// What was asked for is shown there, today.
    static Reply foundAt(String location) {
        return to(302, location);
    }

    private static Reply to(int status, String location) {
        return new Reply(
                status,
                Policy.SITE,
                Map.of("Location", location, "Cache-Control", "no-cache"),
                new Body.None());
    }

    /// The same with one more header, or another value of it.
    Reply with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Reply(status, policy, more, body);
    }
}
