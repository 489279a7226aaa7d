package rolebook.search.endpoint;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.jspecify.annotations.Nullable;
import rolebook.search.query.InvalidSearch;

/// From a request to the answer.
final class Router {
    /// How many releases one request may try.
    private static final int ATTEMPTS = 3;

    private static final String SEARCH_PAGE = "/search/";
    private static final String CHOOSER = "/compare/";
    private static final Pattern ID = Pattern.compile("[a-z0-9-]{1,100}");

    private final CurrentRelease current;
    private final SearchApi api;
    private final Metrics metrics;
    private final OpenApi openApi;
    private final Semaphore near;

    /// @param nearAtOnce how many missed paths are answered with near entries at once
    Router(CurrentRelease current, Metrics metrics, OpenApi openApi, int nearAtOnce) {
        this.near = new Semaphore(nearAtOnce);
        this.current = current;
        this.metrics = metrics;
        this.openApi = openApi;
        this.api = new SearchApi(metrics);
    }

    /// Answers from one release, whatever is published meanwhile.
    Reply reply(Request request) {
        // A release is taken away when the next but one comes: what is missing may have moved on.
        for (int attempt = 1; ; attempt++) {
            Published published = current.lease();
            try {
                Target target = Target.of(request, published.records().basePath());
                Reply reply = replyFrom(published, target, request);
                boolean missing = reply.status() == HttpStatus.NOT_FOUND_404;
                if (!missing || attempt == ATTEMPTS || !current.hasMovedOnFrom(published)) {
                    return reply;
                }
            } catch (UncheckedIOException failure) {
                boolean gone = failure.getCause() instanceof NoSuchFileException;
                if (!gone || attempt == ATTEMPTS || !current.hasMovedOnFrom(published)) {
                    throw failure;
                }
            } finally {
                published.giveBack();
            }
        }
    }

    private Reply replyFrom(Published published, Target target, Request request) {
        return switch (target.route()) {
            case SEARCH, SUGGEST, ENTRY, API ->
                    api.reply(
                            published,
                            target.route(),
                            target.path(),
                            request.getHttpURI().getQuery());
            case LIVE -> Reply.json("{\"status\":\"live\"}");
            case READY -> ready(published, target);
            case METRICS -> metrics.reply();
            case OPENAPI -> openApi.reply();
            case SITE -> site(published, target, request);
        };
    }

    private static Reply ready(Published published, Target target) {
        if (published.engine().isEmpty()) {
            return new Problem(
                            HttpStatus.SERVICE_UNAVAILABLE_503, published.reason(), target.path())
                    .reply();
        }
        return Reply.json("{\"status\":\"ready\"}");
    }

    private Reply site(Published published, Target target, Request request) {
        if (target.path().isEmpty()) {
            return SiteFiles.slash(request);
        }
        Optional<Path> folder = published.site();
        Optional<SitePath> path = SitePath.of(target.path());
        if (folder.isEmpty()) {
            return notFound(target);
        }
        if (path.isEmpty()) {
            return missing(published, folder.get(), target);
        }
        Optional<String> moved = published.redirects().target(path.get().text());
        if (moved.isPresent()) {
            return Reply.movedTo(target.prefix() + moved.get());
        }
        return pair(published, folder.get(), path.get(), request.getHttpURI().getQuery())
                .map(pair -> Reply.foundAt(target.prefix() + pair))
                .orElseGet(() -> file(published, folder.get(), path.get(), target, request));
    }

    /// Where the two roles that the chooser asks for are compared; empty where its own page is to
    /// say more.
    private static Optional<String> pair(
            Published published, Path site, SitePath path, @Nullable String query) {
        if (!path.text().equals(CHOOSER) || query == null) {
            return Optional.empty();
        }
        Optional<String> pair = chosen(query);
        Optional<String> written = pair.flatMap(published.redirects()::target);
        return written.isPresent()
                ? written
                : pair.filter(url ->
                        SitePath.of(url).flatMap(one -> SiteFiles.find(site, one)).isPresent());
    }

    private static Optional<String> chosen(String query) {
        try {
            Parameters parameters = Parameters.parse(query);
            List<String> roles = parameters.values().getOrDefault("a", List.of());
            List<String> others = parameters.values().getOrDefault("b", List.of());
            boolean whole =
                    roles.size() == 1
                            && others.size() == 1
                            && ID.matcher(roles.getFirst()).matches()
                            && ID.matcher(others.getFirst()).matches();
            return whole
                    ? Optional.of(CHOOSER + ordered(roles.getFirst(), others.getFirst()) + "/")
                    : Optional.empty();
        } catch (InvalidSearch malformed) {
            return Optional.empty(); // The chooser is shown as if nothing had been chosen.
        }
    }

    private static String ordered(String a, String b) {
        return a.compareTo(b) <= 0 ? a + "/" + b : b + "/" + a;
    }

    private Reply file(
            Published published, Path site, SitePath path, Target target, Request request) {
        Optional<Path> file = SiteFiles.find(site, path);
        if (file.isEmpty()) {
            return !path.folder() && path.in(site).filter(Files::isDirectory).isPresent()
                    ? SiteFiles.slash(request)
                    : missing(published, site, target);
        }
        if (isPage(path, CHOOSER)) {
            return ChooserPage.chosen(file.get(), request.getHttpURI().getQuery())
                    .orElseGet(() -> SiteFiles.reply(published, site, file.get(), request));
        }
        Optional<Reply> search =
                isPage(path, SEARCH_PAGE)
                        ? published
                                .engine()
                                .flatMap(engine ->
                                        CompletedPages.search(
                                                file.get(),
                                                engine,
                                                request.getHttpURI().getQuery(),
                                                metrics::searched))
                        : Optional.empty();
        return search.orElseGet(() -> SiteFiles.reply(published, site, file.get(), request));
    }

    private static boolean isPage(SitePath path, String url) {
        return path.text().equals(url) || path.text().equals(url + SiteFiles.INDEX);
    }

    private Reply missing(Published published, Path site, Target target) {
        Optional<Path> page =
                SitePath.of("/" + CompletedPages.NOT_FOUND)
                        .flatMap(path -> SiteFiles.find(site, path));
        String path = SitePath.decode(target.path()).orElse(target.path());
        return page.map(file -> missing(file, published, path)).orElseGet(() -> notFound(target));
    }

    /// Near entries are a courtesy: where many paths are missed at once, only some get it.
    private Reply missing(Path page, Published published, String path) {
        if (!near.tryAcquire()) {
            return CompletedPages.notFound(page, Optional.empty(), path);
        }
        try {
            return CompletedPages.notFound(page, published.engine(), path);
        } finally {
            near.release();
        }
    }

    private static Reply notFound(Target target) {
        return new Problem(
                        HttpStatus.NOT_FOUND_404, "There is nothing at this path.", target.path())
                .reply();
    }
}
