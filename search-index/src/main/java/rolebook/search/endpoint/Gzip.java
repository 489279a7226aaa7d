package rolebook.search.endpoint;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.util.zip.GZIPOutputStream;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.QuotedQualityCSV;
import org.eclipse.jetty.server.Request;

/// The one encoding that bodies are sent in besides their own. Equal bytes are packed to equal
/// bytes: the JDK writes no time into the header.
final class Gzip {
    static final String NAME = "gzip";

    /// What is shorter gains nothing, bytes.
    static final int WORTHWHILE = 860;

    private Gzip() {}

    /// Whether the client takes it: by name or by `*`, unless it refuses it with `q=0`.
    static boolean isAccepted(Request request) {
        var wanted = new QuotedQualityCSV();
        var refused = false;
        for (String header : request.getHeaders().getValuesList(HttpHeader.ACCEPT_ENCODING)) {
            wanted.addValue(header);
            refused |= header.matches("(?i).*\\bgzip\\s*;\\s*q\\s*=\\s*0(\\.0{0,3})?\\s*(,.*)?");
        }
        return !refused
                && wanted.getValues().stream()
                        .anyMatch(coding -> coding.equalsIgnoreCase(NAME) || coding.equals("*"));
    }

    /// `bytes` in this encoding; their position stays.
    static ByteBuffer packed(ByteBuffer bytes) {
        var packed = new ByteArrayOutputStream(bytes.remaining() / 3);
        try (var output = new GZIPOutputStream(packed);
                var channel = Channels.newChannel(output)) {
            ByteBuffer rest = bytes.slice();
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException("Cannot write into memory", impossible);
        }
        return ByteBuffer.wrap(packed.toByteArray());
    }
}
