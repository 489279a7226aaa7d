package rolebook.search.endpoint;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/// Where the links lead at a moment, and enough of what lies there to tell two releases apart.
///
/// @param site the site's real folder; null if there is none
/// @param index the index's real folder; null if there is none
/// @param siteStamp changes when the site's record is written again
/// @param indexStamp changes when the index's folder does
record Release(@Nullable Path site, @Nullable Path index, String siteStamp, String indexStamp) {

    /// Follows the links.
    static Release at(Path siteLink, Path indexLink) {
        Path site = real(siteLink);
        Path index = real(indexLink);
        return new Release(
                site,
                index,
                site == null ? "" : stamp(site.resolve(BuildRecord.FILE)),
                index == null ? "" : stamp(index));
    }

    private static @Nullable Path real(Path link) {
        try {
            Path real = link.toRealPath();
            return Files.isDirectory(real) ? real : null;
        } catch (IOException missing) {
            return null;
        }
    }

    private static String stamp(Path path) {
        try {
            BasicFileAttributes read = Files.readAttributes(path, BasicFileAttributes.class);
            return read.fileKey() + " " + read.lastModifiedTime() + " " + read.size();
        } catch (IOException missing) {
            return "";
        }
    }
}
