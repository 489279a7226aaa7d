package rolebook.search.endpoint;

import java.io.IOException;

/// Another program listens on the port.
public final class PortInUse extends IOException {
    private static final long serialVersionUID = 1L;
    private final int port;

    PortInUse(int port, Throwable cause) {
        super("Port " + port + " is in use.", cause);
        this.port = port;
    }

    /// The port.
    public int port() {
        return port;
    }
}
