package rolebook.search.endpoint;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rolebook.search.query.SearchEngine;
import rolebook.search.query.UnreadableIndex;

/// Follows the links to what is published: opens a new release beside the one that serves, and
/// replaces that only with one that is whole.
final class CurrentRelease implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(CurrentRelease.class);

    /// How often the links are read again where site and index are of two builds, as in the moment
    /// of a switch.
    private static final int ATTEMPTS = 3;

    private final Path siteLink;
    private final Path indexLink;
    private final Function<Path, SearchEngine> opener;
    private final InstantSource clock;
    private final Duration retry;
    private volatile Published current;
    private @Nullable Release refused;
    private Instant retryFrom = Instant.MIN;

    /// @param opener opens the index in a folder
    /// @param retry how long a release that could not be opened is left alone
    CurrentRelease(
            Path siteLink,
            Path indexLink,
            Function<Path, SearchEngine> opener,
            InstantSource clock,
            Duration retry) {
        this.siteLink = siteLink;
        this.indexLink = indexLink;
        this.opener = opener;
        this.clock = clock;
        this.retry = retry;
        this.current = first();
    }

    /// The release to answer from. Whoever takes it gives it back.
    Published lease() {
        while (true) {
            Published published = current;
            if (published.lease()) {
                return published;
            }
            if (published == current) {
                throw new IllegalStateException("The server is closed.");
            }
        }
    }

    /// What the release that serves now says of itself.
    SiteRecords records() {
        return current.records();
    }

    /// Looks whether the links lead elsewhere and follows them.
    ///
    /// @return whether another release serves now
    synchronized boolean refresh() {
        Release release = Release.at(siteLink, indexLink);
        if (release.equals(current.release())
                || release.site() == null
                || (release.equals(refused) && clock.instant().isBefore(retryFrom))) {
            return false;
        }
        Optional<Published> opened = reopened();
        if (opened.isEmpty()) {
            refused = Release.at(siteLink, indexLink);
            retryFrom = clock.instant().plus(retry);
            return false;
        }
        refused = null;
        Published former = current;
        current = opened.get();
        former.giveBack();
        return true;
    }

    /// Whether another release than `published` serves now, be it that it just came.
    boolean hasMovedOnFrom(Published published) {
        return current != published || refresh();
    }

    @Override
    public synchronized void close() {
        current.giveBack();
    }

    /// At the start there is nothing to fall back on: the site is served with or without its index.
    private Published first() {
        Opening opening = open();
        for (int i = 1; i < ATTEMPTS && !opening.whole(); i++) {
            opening = open();
        }
        if (!opening.whole()) {
            LOG.warn("The site is served without search: {}", opening.fault());
        }
        return opening.published();
    }

    private Optional<Published> reopened() {
        String fault = "";
        for (int i = 0; i < ATTEMPTS; i++) {
            Opening opening = openOrFail();
            if (opening == null) {
                continue;
            }
            if (opening.whole()) {
                return Optional.of(opening.published());
            }
            fault = opening.fault();
            opening.published().giveBack();
        }
        LOG.warn("What was published cannot be served, the former release goes on: {}", fault);
        return Optional.empty();
    }

    private @Nullable Opening openOrFail() {
        try {
            return open();
        } catch (RuntimeException fault) {
            LOG.warn("A release cannot be read", fault);
            return null;
        }
    }

    private Opening open() {
        Release release = Release.at(siteLink, indexLink);
        if (release.site() == null) {
            return Opening.partly(
                    Published.withoutIndex(release, SiteRecords.NONE, "No site is published yet."),
                    "there is no folder " + siteLink);
        }
        SiteRecords records = SiteRecords.of(release.site());
        if (release.index() == null) {
            // A build without an index is whole in its way.
            return Opening.whole(
                    Published.withoutIndex(
                            release, records, "This site was built without an index."));
        }
        return openIndex(release, release.index(), records);
    }

    private Opening openIndex(Release release, Path index, SiteRecords records) {
        SearchEngine engine;
        try {
            engine = opener.apply(index);
        } catch (UnreadableIndex unreadable) {
            LOG.debug("Unreadable index", unreadable);
            return Opening.partly(
                    Published.withoutIndex(release, records, "The search index cannot be read."),
                    unreadable.getMessage());
        }
        String indexed = engine.manifest().buildId();
        if (!indexed.equals(records.build().buildId())) {
            engine.close();
            return Opening.partly(
                    Published.withoutIndex(
                            release, records, "Site and index are of different builds."),
                    "the index is of build %s, the site of %s"
                            .formatted(indexed, records.build().buildId()));
        }
        return Opening.whole(Published.of(release, records, engine));
    }

    /// @param fault what is wrong with it; empty if it is whole
    private record Opening(Published published, String fault) {
        static Opening whole(Published published) {
            return new Opening(published, "");
        }

        static Opening partly(Published published, @Nullable String fault) {
            return new Opening(published, fault == null ? "unknown" : fault);
        }

        boolean whole() {
            return fault.isEmpty();
        }
    }
}
