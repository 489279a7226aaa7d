package rolebook.generator.publish;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The hidden folder that holds the releases of one output.
///
/// ```
/// site  -> .rolebook/current/site
/// index -> .rolebook/current/index
/// .rolebook/
///   lock                      held while a build runs
///   out -> ../site            the output that this folder serves
///   current -> releases/…     what a rename switches
///   releases/<build id>-<n>/{site,index,made-from}
///   releases/.staging         a build under way
///   others/<name>/            the same again for a second output in the same folder
/// ```
///
/// @param folder `.rolebook` beside the output, or `.rolebook/others/<name>` where that serves
///   another one already: two outputs in one folder must not switch each other
record ReleaseFolder(Path folder) {
    static final String NAME = ".rolebook";
    private static final String CURRENT = "current";
    private static final String NEXT = "current.next";

    /// The folder for `out`, made if need be.
    static ReleaseFolder of(Path out) {
        Path name = out.getFileName();
        Path parent = Disk.parent(out);
        Disk.makeFolders(parent);
        Path shared = parent.resolve(NAME);
        Disk.makeFolders(shared);
        Path claim = shared.resolve("out");
        // Making a link is one step, so of two first builds exactly one gets the folder.
        Disk.attempt("link", claim, () -> claimed(claim, relative("..", name)));
        Path owner = Disk.linkTarget(claim).getFileName();
        var folder =
                name.equals(owner)
                        ? new ReleaseFolder(shared)
                        : new ReleaseFolder(others(shared, name));
        Disk.makeFolders(folder.releases());
        return folder;
    }

    /// The folder for `out` where there is one; makes nothing.
    static Optional<ReleaseFolder> found(Path out) {
        Path shared = Disk.parent(out).resolve(NAME);
        Path claim = shared.resolve("out");
        if (!Files.isSymbolicLink(claim)) {
            return Optional.empty();
        }
        Path name = out.getFileName();
        return Optional.of(
                new ReleaseFolder(
                        name.equals(Disk.linkTarget(claim).getFileName())
                                ? shared
                                : others(shared, name)));
    }

    private static Path others(Path shared, Path name) {
        return shared.resolve("others").resolve(name);
    }

    private static Path relative(String first, Path name) {
        return name.getFileSystem().getPath(first, name.toString());
    }

    private static Path claimed(Path claim, Path target) throws IOException {
        try {
            return Files.createSymbolicLink(claim, target);
        } catch (FileAlreadyExistsException _) {
            return claim;
        }
    }

    /// Whether `target`, as a link has it, is the `part` of some output's current release.
    static boolean isPartOfRelease(Path target, String part) {
        if (!target.endsWith(CURRENT + "/" + part)) {
            return false;
        }
        for (Path name : target) {
            if (name.toString().equals(NAME)) {
                return true;
            }
        }
        return false;
    }

    /// The same folder, reached without links.
    ReleaseFolder atRealPath() throws IOException {
        return new ReleaseFolder(folder.toRealPath());
    }

    Path lock() {
        return folder.resolve("lock");
    }

    Path staging() {
        return releases().resolve(".staging");
    }

    Path current(String part) {
        return folder.resolve(CURRENT).resolve(part);
    }

    /// The release that is live, if there is one.
    Optional<Path> live() {
        Path current = folder.resolve(CURRENT);
        return Files.isSymbolicLink(current)
                ? Optional.of(folder.resolve(Disk.linkTarget(current)))
                : Optional.empty();
    }

    /// Removes what killed builds left: a staging, a link not yet renamed, releases that were never
    /// switched to.
    void removeLeftovers() {
        Disk.delete(staging());
        Disk.delete(folder.resolve(NEXT));
        int last = live().map(ReleaseFolder::number).orElse(0);
        for (Path release : Disk.list(releases())) {
            if (number(release) > last) {
                Disk.delete(release);
            }
        }
    }

    /// Makes the finished staging the newest release; it isn't live yet.
    Path addRelease(String buildId) {
        int next = 1 + live().map(ReleaseFolder::number).orElse(0);
        Path release = releases().resolve(buildId + "-" + next);
        Disk.move(staging(), release);
        Disk.sync(releases());
        return release;
    }

    /// The switch: one rename, after which `release` is what every reader sees.
    void makeLive(Path release) {
        Path next = folder.resolve(NEXT);
        Disk.delete(next);
        Disk.link(next, folder.relativize(release));
        Disk.move(next, folder.resolve(CURRENT));
    }

    /// Releases that neither the live one nor the former one need, oldest first.
    List<Path> superseded() {
        int last = live().map(ReleaseFolder::number).orElse(0);
        List<Path> older =
                Disk.list(releases()).stream()
                        .filter(release -> number(release) < last)
                        .sorted(Comparator.comparingInt(ReleaseFolder::number))
                        .toList();
        return older.subList(0, Math.max(0, older.size() - 1));
    }

    private Path releases() {
        return folder.resolve("releases");
    }

    // Names that are not ours count as 0: they are the first to go.
    private static int number(Path release) {
        String name = release.getFileName().toString();
        String digits = name.substring(name.lastIndexOf('-') + 1);
        return digits.matches("[0-9]{1,9}") ? Integer.parseInt(digits) : 0;
    }
}
