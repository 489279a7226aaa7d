package rolebook.generator.check;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import rolebook.generator.diagnostic.Rule;
import rolebook.generator.model.Entry;
import rolebook.generator.model.EntryType;
import rolebook.generator.model.KnowledgeBase;
import rolebook.generator.source.Located;
import rolebook.generator.source.Span;

/// Pages and redirects that would stand at an address which is taken, and redirects from what is no
/// path of a site.
final class DuplicateUrls {
    /// First parts of paths that the build and the endpoint keep for themselves.
    private static final Set<String> RESERVED =
            Set.of(
                    "activities",
                    "admin",
                    "api",
                    "assets",
                    "compare",
                    "comparisons",
                    "disagreements",
                    "frameworks",
                    "glossary",
                    "health",
                    "metrics",
                    "news",
                    "paths",
                    "responsibilities",
                    "roles",
                    "search",
                    "tags",
                    "teams");

    /// Files at the root of the site.
    private static final Set<String> FILES =
            Set.of(
                    "",
                    "index.html",
                    "404.html",
                    "_redirects",
                    "build.json",
                    "entries.json",
                    "feed.xml",
                    "llms.txt",
                    "openapi.json",
                    "robots.txt",
                    "sitemap.xml");

    private final Map<String, String> taken = new HashMap<>();
    private final Findings findings;

    private DuplicateUrls(Findings findings) {
        this.findings = findings;
        RESERVED.forEach(part -> taken.put(part, "a page of the site itself"));
        FILES.forEach(file -> taken.put(file, "a file of the site itself"));
    }

    static void find(KnowledgeBase base, Findings findings) {
        var urls = new DuplicateUrls(findings);
        base.entries().forEach(urls::page);
        base.entries()
                .forEach(entry ->
                        entry.header().redirects().forEach(from -> urls.redirect(entry, from)));
    }

    private void page(Entry entry) {
        String owner = taken.putIfAbsent(key(entry.header().url()), entry.header().file().path());
        if (owner != null) {
            findings.add(
                    Rule.DUPLICATE_URL,
                    entry,
                    Span.at(0),
                    "The address " + entry.header().url() + " is taken by " + owner + ".",
                    "rename the file; the name of a " + EntryType.PAGE.word() + " is its address");
        }
    }

    private void redirect(Entry entry, Located<String> from) {
        if (!isSitePath(from.value())) {
            findings.add(
                    Rule.WRONG_VALUE,
                    entry,
                    from.span(),
                    "\"" + from.value() + "\" is no path of this site.",
                    "write the old address from the site's root, for example /roles/old-name/");
            return;
        }
        String owner =
                taken.putIfAbsent(
                        key(from.value()), "a redirect of " + entry.header().file().path());
        boolean inside = RESERVED_FOR_OTHERS.contains(firstPart(key(from.value())));
        if (owner != null || inside) {
            findings.add(
                    Rule.DUPLICATE_URL,
                    entry,
                    from.span(),
                    "The address "
                            + from.value()
                            + " is taken by "
                            + (owner == null ? "the site itself" : owner)
                            + ".",
                    "take the redirect away; only an address that no page has any more can lead elsewhere");
        }
    }

    /// Folders in which no entry ever had a page.
    private static final Set<String> RESERVED_FOR_OTHERS =
            Set.of("admin", "api", "assets", "health", "metrics");

    private static boolean isSitePath(String path) {
        return path.startsWith("/")
                && path.length() > 1
                && path.substring(1)
                        .matches("([\\p{L}\\p{M}\\p{N}._~-]+/)*[\\p{L}\\p{M}\\p{N}._~-]*")
                && !path.matches(".*/\\.{1,2}(/.*|$)");
    }

    /// `/a/`, `/a` and `/a/index.html` are one file; some disks do not tell case apart.
    private static String key(String path) {
        return path.toLowerCase(Locale.ROOT)
                .replaceFirst("^/", "")
                .replaceFirst("(^|/)index\\.html$", "")
                .replaceFirst("/$", "");
    }

    private static String firstPart(String key) {
        int slash = key.indexOf('/');
        return slash < 0 ? key : key.substring(0, slash);
    }
}
