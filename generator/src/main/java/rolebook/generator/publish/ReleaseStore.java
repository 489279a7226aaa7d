package rolebook.generator.publish;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Where builds land. `out` and `index` are symbolic links, made once, that lead through one link
/// to the current release, so that one rename switches site and index together; a build that is
/// killed or fails leaves what was there. The former release stays until the next build, so that
/// readers can finish. For Linux and macOS; Windows has no such rename.
///
/// ```java
/// try (var staging = new ReleaseStore(out, index).begin()) {
///     staging.write("index.html", bytes);
///     var manifest = staging.seal("rolebook 0.1.0", contentHash);
///     // commit the index with manifest.buildId() in staging.index()
///     staging.publish();
/// }
/// ```
///
/// Who reads site and index has to follow the link once (`out.toRealPath().getParent()`) and take
/// both from there: between two look-ups a switch may happen.
public final class ReleaseStore {
    static final String SITE = "site";
    static final String INDEX = "index";

    private final Path out;
    private final List<PublicLink> links;

    /// A store for builds with an index. Both paths must be absolute.
    public ReleaseStore(Path out, Path index) {
        this(out, List.of(new PublicLink(place(out), SITE), new PublicLink(place(index), INDEX)));
    }

    /// A store for builds without an index. A link to the index that an earlier build made stays
    /// and leads nowhere until the next build with an index, so that no reader takes the index of
    /// another build for this one's.
    public ReleaseStore(Path out) {
        this(out, List.of(new PublicLink(place(out), SITE)));
    }

    private ReleaseStore(Path out, List<PublicLink> links) {
        this.out = place(out);
        this.links = links;
    }

    /// Starts a build: takes the lock, removes what killed builds left and makes an empty staging.
    ///
    /// Throws `NotOurs` where something else lies at `out` or `index`, `BuildInProgress` while
    /// another build of `out` runs, `PublishFailure` where the disk refuses. Nothing that was there
    /// is touched.
    public Staging begin() {
        refuseUnusable();
        ReleaseFolder folder = ReleaseFolder.of(out);
        BuildLock lock = BuildLock.take(folder.lock());
        try {
            folder.removeLeftovers();
            return new Staging(folder, links, lock);
        } catch (RuntimeException fault) {
            lock.close();
            throw fault;
        }
    }

    /// The live release, where it was made from the same `inputs`, is reached by both links and has
    /// every file that it had: a build would make it again. Empty for anything else. Nothing is
    /// written.
    ///
    /// @param inputs as given to [Staging#publish(String)]
    public Optional<Path> standing(String inputs) {
        refuseUnusable();
        return links.stream().allMatch(PublicLink::leadsSomewhere)
                ? ReleaseFolder.found(out)
                        .filter(folder -> links.stream().allMatch(link -> link.leadsInto(folder)))
                        .flatMap(ReleaseFolder::live)
                        .filter(release -> MadeFrom.of(release, inputs).isWrittenIn(release))
                : Optional.empty();
    }

    private void refuseUnusable() {
        var seen = new ArrayList<Path>();
        for (PublicLink link : links) {
            Path path = link.link();
            if (path.getFileName() == null || contains(path, ReleaseFolder.NAME)) {
                throw new NotOurs(path, "cannot be written to; name another folder");
            }
            for (Path other : seen) {
                if (path.startsWith(other) || other.startsWith(path)) {
                    throw new NotOurs(path, "and " + other + " must not lie in each other");
                }
            }
            seen.add(path);
            link.requireOurs();
        }
    }

    private static boolean contains(Path path, String name) {
        for (Path part : path) {
            if (part.toString().equals(name)) {
                return true;
            }
        }
        return false;
    }

    private static Path place(Path path) {
        if (!path.isAbsolute()) {
            throw new IllegalArgumentException("Not an absolute path: " + path);
        }
        return path.normalize();
    }
}
