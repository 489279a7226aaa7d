package rolebook.search.endpoint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.jspecify.annotations.Nullable;

/// Answers with the files of a site.
final class SiteFiles {
    /// Larger files are streamed, bytes.
    private static final long AT_ONCE = 2 << 20;

    /// Larger texts are not compressed, bytes: they would have to be held for it.
    private static final long PACKED = 32 << 20;

    static final String INDEX = "index.html";
    private static final String FOREVER = "public, max-age=31536000, immutable";
    private static final Pattern HASHED = Pattern.compile(".+\\.[0-9a-f]{8,}\\.[a-z0-9]+");

    private SiteFiles() {}

    /// The file that a path stands for: itself, or a folder's `index.html`.
    static Optional<Path> find(Path site, SitePath path) {
        return path.in(site)
                .flatMap(found -> {
                    if (!path.folder()) {
                        return Optional.of(found).filter(Files::isRegularFile);
                    }
                    return Optional.of(found.resolve(INDEX)).filter(Files::isRegularFile);
                });
    }

    /// Where a folder is that was asked for without its slash: relative, so that it holds below
    /// every base path.
    static Reply slash(Request request) {
        String raw = request.getHttpURI().getPath();
        String query = request.getHttpURI().getQuery();
        String last = raw.substring(raw.lastIndexOf('/') + 1) + "/";
        return Reply.movedTo(query == null ? last : last + "?" + query);
    }

    /// A file with its type, tag and age; 304 if the browser has it already.
    static Reply reply(Published published, Path site, Path file, Request request) {
        String type = ContentTypes.of(String.valueOf(file.getFileName()));
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Type", type);
        headers.put("Cache-Control", age(file));
        long length = length(file);
        boolean compressible =
                ContentTypes.isText(type) && length >= Gzip.WORTHWHILE && length <= PACKED;
        boolean gzip = compressible && Gzip.isAccepted(request);
        if (compressible) {
            headers.put("Vary", "Accept-Encoding");
        }
        Policy policy = Policy.of(relative(site, file));
        String hash = published.record().hashes().get(relative(site, file));
        if (hash != null) {
            // Each encoding is other bytes, so it has another strong tag.
            String tag = "\"" + hash + (gzip ? "-gz" : "") + "\"";
            headers.put("ETag", tag);
            if (matches(request.getHeaders().get(HttpHeader.IF_NONE_MATCH), hash)) {
                headers.remove("Content-Type");
                return new Reply(304, policy, headers, new Reply.Body.None());
            }
        }
        if (gzip) {
            headers.put("Content-Encoding", Gzip.NAME);
            ByteBuffer bytes = bytes(file);
            ByteBuffer packed =
                    hash == null ? Gzip.packed(bytes) : published.packed().packed(hash, bytes);
            return new Reply(200, policy, headers, new Reply.Body.Bytes(packed));
        }
        // Read now where that is cheap: in a moment the release may be gone.
        Reply.Body body =
                length <= AT_ONCE
                        ? new Reply.Body.Bytes(bytes(file))
                        : new Reply.Body.File(file, length);
        return new Reply(200, policy, headers, body);
    }

    private static ByteBuffer bytes(Path file) {
        try {
            return ByteBuffer.wrap(Files.readAllBytes(file));
        } catch (IOException failure) {
            throw unreadable(file, failure);
        }
    }

    private static long length(Path file) {
        try {
            return Files.size(file);
        } catch (IOException failure) {
            throw unreadable(file, failure);
        }
    }

    private static UncheckedIOException unreadable(Path file, IOException failure) {
        return new UncheckedIOException(
                "Cannot read " + file + ": " + failure.getMessage(), failure);
    }

    private static String age(Path file) {
        String name = String.valueOf(file.getFileName());
        return HASHED.matcher(name).matches() ? FOREVER : "no-cache";
    }

    private static String relative(Path site, Path file) {
        return site.relativize(file).toString().replace('\\', '/');
    }

    /// Whether one of the tags that a browser holds is of this content, in whichever encoding.
    private static boolean matches(@Nullable String held, String hash) {
        if (held == null) {
            return false;
        }
        for (String tag : held.split(",", -1)) {
            String bare = tag.strip().replaceFirst("^W/", "").replace("\"", "");
            if (bare.equals("*") || bare.replaceFirst("-?-(gz|gzip)$", "").equals(hash)) {
                return true;
            }
        }
        return false;
    }
}
