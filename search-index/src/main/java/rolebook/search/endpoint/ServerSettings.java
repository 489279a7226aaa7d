package rolebook.search.endpoint;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;

/// What a server serves, and where. It serves at `/`, and below the path that the site was built
/// for.
///
/// @param host the address to listen on, such as `127.0.0.1`
/// @param port 0 to 65535; 0 takes any that is free
/// @param site the site's folder, or a link to it
/// @param index the index's folder, or a link to it
/// @param searchOrigin where the site's pages ask besides their own origin, such as
///   `https://search.example.org`; pages at the origin that the site was built for may ask the API
///   then, those of no other
/// @param clock tells how long answers take, and the day for the query log
/// @param queryLog where searches are appended, see [QueryLog]; nowhere if empty
/// @param counting whether searches are counted and those that find nothing remembered, in memory
public record ServerSettings(
        String host,
        int port,
        Path site,
        Path index,
        Optional<String> searchOrigin,
        InstantSource clock,
        Optional<Path> queryLog,
        boolean counting) {

    private static final int MAX_PORT = 65_535;

    /// @throws IllegalArgumentException if the port or the origin is none
    public ServerSettings {
        if (port < 0 || port > MAX_PORT) {
            throw new IllegalArgumentException("Not a port: " + port);
        }
        searchOrigin.ifPresent(ServerSettings::requireOrigin);
    }

    /// A server that counts searches and logs none.
    public ServerSettings(
            String host,
            int port,
            Path site,
            Path index,
            Optional<String> searchOrigin,
            InstantSource clock) {
        this(host, port, site, index, searchOrigin, clock, Optional.empty(), true);
    }

    /// The same, and searches are appended to `file`.
    public ServerSettings logging(Path file) {
        return new ServerSettings(
                host, port, site, index, searchOrigin, clock, Optional.of(file), counting);
    }

    /// The same, and no searches are counted.
    public ServerSettings withoutCounts() {
        return new ServerSettings(host, port, site, index, searchOrigin, clock, queryLog, false);
    }

    /// A server for its own pages alone, by the system's clock.
    public static ServerSettings of(String host, int port, Path site, Path index) {
        return new ServerSettings(
                host, port, site, index, Optional.empty(), InstantSource.system());
    }

    // An origin becomes part of headers.
    private static void requireOrigin(String origin) {
        if (!origin.matches("https?://[A-Za-z0-9.\\-\\[\\]:]+")) {
            throw new IllegalArgumentException("Not an origin: " + origin);
        }
    }
}
