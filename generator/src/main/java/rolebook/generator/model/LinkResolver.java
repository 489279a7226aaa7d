package rolebook.generator.model;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import rolebook.generator.html.UrlPolicy;
import rolebook.generator.markdown.Inline;
import rolebook.generator.source.ProjectPath;

/// Finds out where the links of one file lead. Not shared between threads.
public final class LinkResolver {
    /// Pages that the build makes without an entry.
    private static final Set<String> SITE_PAGES =
            Set.of(
                    "/",
                    "/glossary/",
                    "/roles/",
                    "/activities/",
                    "/frameworks/",
                    "/comparisons/",
                    "/paths/",
                    "/teams/",
                    "/news/",
                    "/compare/",
                    "/responsibilities/",
                    "/disagreements/",
                    "/search/",
                    "/tags/",
                    "/feed.xml",
                    "/entries.json");

    /// For how many broken links of a file the nearest id is looked for, so that a file full of
    /// them does not keep everybody waiting.
    static final int MAX_PROPOSALS = 50;

    private final Catalogue catalogue;
    private final Header from;
    private int proposals;

    public LinkResolver(Catalogue catalogue, Header from) {
        this.catalogue = catalogue;
        this.from = from;
    }

    /// Where `reference`, written in this resolver's file, leads.
    public LinkTarget resolve(Inline.Reference reference) {
        return switch (reference) {
            case Inline.Link link -> resolve(link.destination().value());
            case Inline.WikiLink link -> wiki(link);
            case Inline.Image image -> image(image.source().value());
        };
    }

    private LinkTarget wiki(Inline.WikiLink link) {
        String written = link.id().value().strip();
        Optional<String> anchor = link.anchor().map(found -> found.value());
        if (written.isEmpty() && anchor.isPresent()) {
            return new LinkTarget.ToAnchor(anchor.get());
        }
        Optional<Header> exact = catalogue.find(new EntryId(written));
        if (exact.isPresent()) {
            return new LinkTarget.ToEntry(exact.get().id(), anchor);
        }
        List<EntryId> named = catalogue.named(written);
        String hint =
                named.isEmpty()
                        ? nearest(written)
                                .map(near -> "did you mean \"" + near.id() + "\"?")
                                .orElse(
                                        "write the id of an entry, which is its file name without .md")
                        : "write the id: [[" + named.getFirst() + "|" + written + "]]";
        return missing("There is no entry with the id \"" + written + "\".", hint);
    }

    private LinkTarget image(String source) {
        LinkTarget target = resolve(source);
        return switch (target) {
            case LinkTarget.ToAsset _, LinkTarget.Broken _ -> target;
            case LinkTarget.External _ ->
                    missing(
                            "The image \"" + source + "\" lies on another site.",
                            "put the file into content/assets/ and link it from there");
            case LinkTarget.ToEntry _, LinkTarget.ToAnchor _, LinkTarget.ToSitePage _ ->
                    missing("\"" + source + "\" is no image.", "link a file of content/assets/");
        };
    }

    private LinkTarget resolve(String destination) {
        return switch (UrlPolicy.judge(destination)) {
            case UrlPolicy.Verdict.Rejected rejected ->
                    new LinkTarget.Broken(
                            LinkTarget.Reason.UNSAFE,
                            "The link \""
                                    + destination
                                    + "\" is not allowed: "
                                    + rejected.reason()
                                    + ".",
                            "use https:, http:, mailto: or a path relative to this file");
            case UrlPolicy.Verdict.Accepted accepted ->
                    accepted.external()
                            ? new LinkTarget.External(destination)
                            : internal(destination);
        };
    }

    private LinkTarget internal(String destination) {
        int hash = destination.indexOf('#');
        String path = hash < 0 ? destination : destination.substring(0, hash);
        Optional<String> anchor =
                hash < 0 || hash == destination.length() - 1
                        ? Optional.empty()
                        : Optional.of(decoded(destination.substring(hash + 1)));
        if (path.isEmpty()) {
            return anchor.<LinkTarget>map(LinkTarget.ToAnchor::new)
                    .orElseGet(() ->
                            missing(
                                    "This link leads nowhere.",
                                    "write where it leads between the parentheses"));
        }
        if (path.startsWith("/")) {
            return sitePage(path, destination);
        }
        Optional<String> absolute = relativeToProject(decoded(path));
        if (absolute.isEmpty()) {
            return missing(
                    "The link \"" + destination + "\" leads out of content/.",
                    "link a file below content/");
        }
        return inContent(absolute.get(), anchor, destination);
    }

    private LinkTarget inContent(String path, Optional<String> anchor, String destination) {
        Optional<Header> entry = catalogue.atPath(path);
        if (entry.isPresent()) {
            return new LinkTarget.ToEntry(entry.get().id(), anchor);
        }
        if (path.startsWith("content/assets/")) {
            String asset = path.substring("content/assets/".length());
            return catalogue.hasAsset(asset)
                    ? new LinkTarget.ToAsset("/assets/" + asset)
                    : missing("There is no file " + path + ".", "add it, or mend the path");
        }
        String folder = path.startsWith("content/") ? path.substring("content".length()) : "/";
        String page = folder.endsWith("/") ? folder : folder + "/";
        if (SITE_PAGES.contains(page)) {
            return new LinkTarget.ToSitePage(page);
        }
        return missing("The link \"" + destination + "\" leads to no entry.", hintFor(path));
    }

    private String hintFor(String path) {
        String file = path.substring(path.lastIndexOf('/') + 1);
        String id =
                file.endsWith(".md") || file.endsWith(".yml")
                        ? file.substring(0, file.lastIndexOf('.'))
                        : file;
        Optional<Header> elsewhere =
                catalogue.find(new EntryId(id)).or(() -> nearest(id)).or(() -> byAlias(id));
        return elsewhere
                .map(header -> "did you mean \"" + relative(header) + "\"?")
                .orElse(
                        "write the path of a file relative to this one, for example ../glossary/okr.md");
    }

    private Optional<Header> nearest(String id) {
        if (++proposals > MAX_PROPOSALS) {
            return Optional.empty();
        }
        return catalogue
                .nearest(id, Optional.empty())
                .flatMap(near -> catalogue.find(new EntryId(near)));
    }

    private Optional<Header> byAlias(String id) {
        return catalogue.named(id).stream().findFirst().flatMap(catalogue::find);
    }

    /// The path from this resolver's file to that of `header`.
    private String relative(Header header) {
        return ProjectPath.between(from.file().path(), header.file().path());
    }

    private LinkTarget sitePage(String path, String destination) {
        if (SITE_PAGES.contains(path)) {
            return new LinkTarget.ToSitePage(path);
        }
        String page = path.endsWith("/") ? path : path + "/";
        String hint =
                catalogue.headers().stream()
                        .filter(header -> header.url().equals(page))
                        .findFirst()
                        .map(header -> "write \"" + relative(header) + "\"")
                        .orElse("write the path of a file relative to this one");
        return missing(
                "The link \"" + destination + "\" starts at the site's root.",
                hint + ", so that the link also works on the forge");
    }

    /// The path from the project's folder, without `.` and `..`; empty when it climbs out of
    /// `content/`.
    private Optional<String> relativeToProject(String path) {
        Deque<String> parts = new ArrayDeque<>(List.of(from.file().path().split("/", -1)));
        parts.removeLast();
        for (String part : path.split("/", -1)) {
            switch (part) {
                case "", "." -> {}
                case ".." -> {
                    if (parts.size() <= 1) {
                        return Optional.empty();
                    }
                    parts.removeLast();
                }
                default -> parts.addLast(part);
            }
        }
        return Optional.of(String.join("/", parts));
    }

    private static String decoded(String path) {
        if (path.indexOf('%') < 0) {
            return path;
        }
        try {
            return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return path; // A stray percent sign is then part of a name that no file has.
        }
    }

    private static LinkTarget missing(String reason, String hint) {
        return new LinkTarget.Broken(LinkTarget.Reason.MISSING, reason, hint);
    }
}
