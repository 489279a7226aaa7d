package rolebook.search.endpoint;

import java.util.Optional;

/// What a server shows of a site that is being edited, before it is published.
@FunctionalInterface
public interface Preview {
    /// The file at a path inside the site, such as `roles/index.html`; empty where the published
    /// one holds.
    Optional<byte[]> file(String path);

    /// Whether the published file at `path` is no part of the site any more.
    default boolean isGone(String path) {
        return false;
    }
}
