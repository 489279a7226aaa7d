package rolebook.generator.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/// The link by which people and servers reach one part of the current release.
///
/// @param link `--out` or `--index`, absolute
/// @param part `site` or `index`
record PublicLink(Path link, String part) {
    /// A `NotOurs` if something lies there that Rolebook did not make. An empty folder is free.
    void requireOurs() {
        if (Files.isSymbolicLink(link)) {
            if (!ReleaseFolder.isPartOfRelease(Disk.linkTarget(link), part)) {
                throw notOurs();
            }
        } else if (Files.exists(link, LinkOption.NOFOLLOW_LINKS) && !isEmptyFolder()) {
            throw notOurs();
        }
    }

    /// Whether a folder is reached by it.
    boolean leadsSomewhere() {
        return Files.isSymbolicLink(link) && Files.isDirectory(link);
    }

    /// Whether it leads to `folder`'s current release.
    boolean leadsInto(ReleaseFolder folder) {
        Path current = folder.current(part);
        return Files.isDirectory(current)
                && Disk.attempt("resolve", link, () -> Files.isSameFile(link, current));
    }

    /// Points the link at `folder`'s current release, in one step where it pointed elsewhere.
    void pointInto(ReleaseFolder folder) {
        requireOurs();
        Path parent = Disk.parent(link);
        Disk.makeFolders(parent);
        Path target =
                Disk.attempt(
                        "resolve",
                        parent,
                        () -> relative(parent, folder.atRealPath().current(part)));
        if (!Files.isSymbolicLink(link)) {
            Disk.delete(link);
            Disk.link(link, target);
        } else if (!Disk.linkTarget(link).equals(target)) {
            Path next = parent.resolve("." + link.getFileName() + ".next");
            Disk.delete(next);
            Disk.link(next, target);
            Disk.move(next, link);
        } else {
            return;
        }
        Disk.sync(parent);
    }

    private boolean isEmptyFolder() {
        return Files.isDirectory(link, LinkOption.NOFOLLOW_LINKS) && Disk.list(link).isEmpty();
    }

    private NotOurs notOurs() {
        return new NotOurs(
                link,
                "exists and was not made by Rolebook; name another folder or move it out of the"
                        + " way");
    }

    // Dots climb from the folder's real place, not along the links that led there.
    private static Path relative(Path parent, Path target) throws IOException {
        return parent.toRealPath().relativize(target);
    }
}
