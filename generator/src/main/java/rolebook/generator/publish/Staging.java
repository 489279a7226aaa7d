package rolebook.generator.publish;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.jspecify.annotations.Nullable;
import rolebook.generator.source.Sha256;

/// A build under way that nobody sees yet. `write` and `copy` may be called by several threads at
/// once; `seal`, `publish` and `close` by one, in this order, when the others have finished.
///
/// Pages are not synced to disk one by one (that would cost seconds): a killed process loses
/// nothing, a power cut may lose a site of the last seconds. `build.json` tells, and a build mends.
public final class Staging implements AutoCloseable {
    private final ReleaseFolder folder;
    private final List<PublicLink> links;
    private final BuildLock lock;
    private final ConcurrentMap<String, String> started = new ConcurrentHashMap<>();
    private final ConcurrentMap<String, String> hashes = new ConcurrentSkipListMap<>();
    private final Set<Path> folders = new HashSet<>();
    private @Nullable BuildManifest manifest;
    private @Nullable String madeFrom;
    private boolean published;

    Staging(ReleaseFolder folder, List<PublicLink> links, BuildLock lock) {
        this.folder = folder;
        this.links = links;
        this.lock = lock;
        for (PublicLink link : links) {
            Disk.makeFolders(folder.staging().resolve(link.part()));
        }
    }

    /// The folder of the site that is being written.
    public Path site() {
        return folder.staging().resolve(ReleaseStore.SITE);
    }

    /// The folder for the index. Its writer commits after `seal`, which names the build, and closes
    /// it before `publish`. A store without an index has none.
    public Path index() {
        return folder.staging().resolve(ReleaseStore.INDEX);
    }

    /// Writes a file of the site.
    ///
    /// @param path relative to the site, with `/`; a path that leaves the site, or that some file
    ///   system takes for one written before, is an `IllegalArgumentException`
    public void write(String path, byte[] bytes) {
        if (manifest != null) {
            throw new IllegalStateException("The build is sealed: " + path);
        }
        String identity = SitePath.identity(SitePath.checked(path));
        String other =
                identity.equals(BuildManifest.PATH)
                        ? BuildManifest.PATH
                        : started.putIfAbsent(identity, path);
        if (other != null) {
            throw new IllegalArgumentException(
                    "Two files of one name in the site: " + other + ", " + path);
        }
        Path file = site().resolve(path);
        makeFolder(Disk.parent(file));
        Disk.write(file, bytes, false);
        hashes.put(path, Sha256.of(bytes));
    }

    /// Copies `asset`, a file and not a link, into the site; `path` as in `write`.
    public void copy(String path, Path asset) {
        write(path, Disk.read(asset));
    }

    /// Ends the writing and names the build by what was written.
    ///
    /// @param generator name and version of the program
    /// @param contentHash the hash of everything that went in
    public BuildManifest seal(String generator, String contentHash) {
        if (hashes.size() != started.size()) {
            var unfinished = new ArrayList<>(started.values());
            unfinished.removeAll(hashes.keySet());
            unfinished.sort(null);
            throw new IllegalStateException("Files that were not written whole: " + unfinished);
        }
        BuildManifest sealed = BuildManifest.of(generator, contentHash, hashes);
        manifest = sealed;
        return sealed;
    }

    /// As [#publish()], and keeps in the release what it was made from, for
    /// [ReleaseStore#standing].
    ///
    /// @param inputs names everything that the build follows from, in one line
    public Published publish(String inputs) {
        madeFrom = inputs;
        return publish();
    }

    /// Writes and syncs `build.json`, the last file of every build, and switches to the release.
    /// After a `PublishFailure` what was live before is live still.
    public Published publish() {
        BuildManifest sealed = manifest;
        if (sealed == null || published) {
            throw new IllegalStateException("Publish once, after seal");
        }
        Disk.write(site().resolve(BuildManifest.PATH), sealed.json(), true);
        Disk.sync(site());
        if (links.size() > 1) {
            Disk.setModes(index());
        }
        if (madeFrom != null) {
            MadeFrom.of(folder.staging(), madeFrom).writeTo(folder.staging());
        }
        Disk.sync(folder.staging());
        links.forEach(link -> link.pointInto(folder));
        Path release = folder.addRelease(sealed.buildId());
        folder.makeLive(release);
        published = true;
        return new Published(sealed, release, tidy());
    }

    /// Drops a build that was not published and frees the lock.
    @Override
    public void close() {
        try (lock) {
            if (!published) {
                Disk.delete(folder.staging());
            }
        }
    }

    // From here on the new site is live: what fails now must not look like a failed build.
    private List<PublishFailure> tidy() {
        var undone = new ArrayList<PublishFailure>();
        collect(undone, () -> Disk.sync(folder.folder()));
        collect(
                undone,
                () -> folder.superseded().forEach(old -> collect(undone, () -> Disk.delete(old))));
        return undone;
    }

    private static void collect(List<PublishFailure> undone, Runnable action) {
        try {
            action.run();
        } catch (PublishFailure fault) {
            undone.add(fault);
        }
    }

    private void makeFolder(Path path) {
        synchronized (folders) {
            if (folders.add(path)) {
                Disk.makeFolders(path);
            }
        }
    }
}
