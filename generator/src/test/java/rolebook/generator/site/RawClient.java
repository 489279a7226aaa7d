package rolebook.generator.site;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Sends request lines that no well-behaved client would, byte for byte, over one connection as
/// long as the server keeps it.
final class RawClient implements AutoCloseable {
    private static final int PATIENCE_MILLIS = 10_000;

    /// After these the server may end the connection, as what follows cannot be told apart.
    private static final Set<Integer> ENDING = Set.of(400, 414, 431);

    private final int port;
    private Socket socket;
    private InputStream input;

    RawClient(int port) throws IOException {
        this.port = port;
        this.socket = connect();
        this.input = new BufferedInputStream(socket.getInputStream());
    }

    /// An answer.
    ///
    /// @param type its content type; empty if it has none
    @SuppressWarnings("ArrayRecordComponent") // Read once, never compared.
    record Answer(int status, String type, byte[] body) {
        String text() {
            return new String(body, StandardCharsets.UTF_8);
        }
    }

    /// @param target its chars below 256 are sent as bytes; without spaces and line ends
    Answer get(String target) throws IOException {
        try {
            return answer(target);
        } catch (IOException | RuntimeException fault) {
            throw new IOException("No sound answer to " + target, fault);
        }
    }

    private Answer answer(String target) throws IOException {
        String request = "GET " + target + " HTTP/1.1\r\nHost: localhost\r\n\r\n";
        socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
        socket.getOutputStream().flush();
        String status = line();
        Map<String, String> headers = new HashMap<>();
        for (String line = line(); !line.isEmpty(); line = line()) {
            int colon = line.indexOf(':');
            headers.put(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip());
        }
        byte[] body = body(headers);
        int code = Integer.parseInt(status.split(" ", 3)[1]);
        if (ENDING.contains(code)) {
            reconnect();
        }
        return new Answer(code, headers.getOrDefault("content-type", ""), body);
    }

    private byte[] body(Map<String, String> headers) throws IOException {
        if (headers.containsKey("content-length")) {
            return input.readNBytes(Integer.parseInt(headers.get("content-length")));
        }
        if (!"chunked".equals(headers.get("transfer-encoding"))) {
            return new byte[0];
        }
        var body = new ByteArrayOutputStream();
        for (int size = chunkSize(); size > 0; size = chunkSize()) {
            body.write(input.readNBytes(size));
            line();
        }
        line();
        return body.toByteArray();
    }

    private int chunkSize() throws IOException {
        return Integer.parseInt(line().strip(), 16);
    }

    private String line() throws IOException {
        var line = new StringBuilder();
        for (int next = input.read(); next != '\n'; next = input.read()) {
            if (next < 0) {
                throw new EOFException("The server closed the connection after: " + line);
            }
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }

    private void reconnect() throws IOException {
        socket.close();
        socket = connect();
        input = new BufferedInputStream(socket.getInputStream());
    }

    private Socket connect() throws IOException {
        Socket fresh = new Socket(InetAddress.getLoopbackAddress(), port);
        fresh.setSoTimeout(PATIENCE_MILLIS);
        fresh.setTcpNoDelay(true);
        return fresh;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
