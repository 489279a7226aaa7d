package rolebook.generator.publish;

import java.nio.file.Path;
import java.util.List;

/// A release that is live.
///
/// @param manifest what it holds
/// @param release the folder with `site` and `index`
/// @param undone what failed after the switch and harms nobody who reads the site: an old release
///   that could not be removed (the next build tries again), a switch that could not be synced
public record Published(BuildManifest manifest, Path release, List<PublishFailure> undone) {
    public Published {
        undone = List.copyOf(undone);
    }
}
