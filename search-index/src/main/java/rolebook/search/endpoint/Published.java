package rolebook.search.endpoint;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import rolebook.search.query.SearchEngine;

/// One release: a site and the index of the same build. It never changes; requests lease it, and
/// its index is closed when the last of them is done after it was replaced.
final class Published {
    private final Release release;
    private final SiteRecords records;
    private final @Nullable SearchEngine engine;
    private final String reason;
    private final PackedFiles packed = new PackedFiles();
    // One for being current, one for each request.
    private final AtomicInteger leases = new AtomicInteger(1);

    private Published(
            Release release, SiteRecords records, @Nullable SearchEngine engine, String reason) {
        this.release = release;
        this.records = records;
        this.engine = engine;
        this.reason = reason;
    }

    static Published of(Release release, SiteRecords records, SearchEngine engine) {
        return new Published(release, records, engine, "");
    }

    /// A release that cannot be searched.
    ///
    /// @param reason for whoever asks; names no path
    static Published withoutIndex(Release release, SiteRecords records, String reason) {
        return new Published(release, records, null, reason);
    }

    Release release() {
        return release;
    }

    /// The site's folder, without links; empty if there is no site.
    Optional<Path> site() {
        return Optional.ofNullable(release.site());
    }

    /// What it says of itself.
    SiteRecords records() {
        return records;
    }

    BuildRecord record() {
        return records.build();
    }

    /// The compressed bodies of its files.
    PackedFiles packed() {
        return packed;
    }

    Redirects redirects() {
        return records.redirects();
    }

    /// The index; empty if it cannot be searched, see [#reason()].
    Optional<SearchEngine> engine() {
        return Optional.ofNullable(engine);
    }

    /// Why it cannot be searched.
    String reason() {
        return reason;
    }

    /// Keeps it open for a request; false if it is closed already.
    boolean lease() {
        int held = leases.get();
        while (held > 0) {
            if (leases.compareAndSet(held, held + 1)) {
                return true;
            }
            held = leases.get();
        }
        return false;
    }

    /// Ends a lease; the last one closes the index.
    void giveBack() {
        if (leases.decrementAndGet() == 0 && engine != null) {
            engine.close();
        }
    }
}
