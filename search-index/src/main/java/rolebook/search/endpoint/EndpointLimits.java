package rolebook.search.endpoint;

import java.time.Duration;

/// What one server takes on. What a search may ask for and cost stands in
/// [rolebook.search.query.SearchLimits].
///
/// @param headerBytes of a request's target and of its headers: beyond, 414 and 431
/// @param bodyBytes of a request: beyond, 413
/// @param inFlight searches that are worked on at once
/// @param waiting searches that may wait for their turn: beyond, 503
/// @param patience how long a search waits: beyond, 503
/// @param nearAtOnce missed paths that are answered with near entries at once; the others get none
/// @param idle how long a connection may be silent before it is closed
/// @param stop how long requests in flight may take to end when the server stops
/// @param poll how often is looked whether something new was published
/// @param retry how long after a release could not be opened it is tried again
record EndpointLimits(
        int headerBytes,
        int bodyBytes,
        int inFlight,
        int waiting,
        Duration patience,
        int nearAtOnce,
        Duration idle,
        Duration stop,
        Duration poll,
        Duration retry) {

    /// Sized for two cores: 64 searches of some milliseconds and 256 waiting stay below a second.
    static final EndpointLimits STANDARD =
            new EndpointLimits(
                    8 * 1024,
                    64 * 1024,
                    64,
                    256,
                    Duration.ofSeconds(1),
                    8,
                    Duration.ofSeconds(8),
                    Duration.ofSeconds(8),
                    Duration.ofMillis(200),
                    Duration.ofSeconds(5));

    /// What `Retry-After` says, seconds.
    static final int RETRY_AFTER = 2;
}
