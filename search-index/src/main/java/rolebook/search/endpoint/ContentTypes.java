package rolebook.search.endpoint;

import java.util.Locale;
import java.util.Map;

/// Which media type a file has by the ending of its name.
final class ContentTypes {
    static final String HTML = "text/html; charset=utf-8";
    static final String JSON = "application/json";
    static final String PROBLEM = "application/problem+json";
    private static final String SVG = "image/svg+xml; charset=utf-8";

    private static final Map<String, String> BY_ENDING =
            Map.ofEntries(
                    Map.entry("html", HTML),
                    Map.entry("css", "text/css; charset=utf-8"),
                    Map.entry("js", "text/javascript; charset=utf-8"),
                    Map.entry("mjs", "text/javascript; charset=utf-8"),
                    Map.entry("json", JSON),
                    Map.entry("map", JSON),
                    Map.entry("jsonld", "application/ld+json"),
                    Map.entry("ndjson", "application/x-ndjson"),
                    Map.entry("md", "text/markdown; charset=utf-8"),
                    Map.entry("txt", "text/plain; charset=utf-8"),
                    Map.entry("csv", "text/csv; charset=utf-8"),
                    Map.entry("ttl", "text/turtle; charset=utf-8"),
                    Map.entry("xml", "application/xml; charset=utf-8"),
                    Map.entry("webmanifest", "application/manifest+json"),
                    Map.entry("svg", SVG),
                    Map.entry("png", "image/png"),
                    Map.entry("jpg", "image/jpeg"),
                    Map.entry("jpeg", "image/jpeg"),
                    Map.entry("gif", "image/gif"),
                    Map.entry("webp", "image/webp"),
                    Map.entry("avif", "image/avif"),
                    Map.entry("ico", "image/x-icon"),
                    Map.entry("woff2", "font/woff2"),
                    Map.entry("woff", "font/woff"),
                    Map.entry("pdf", "application/pdf"),
                    Map.entry("zip", "application/zip"),
                    Map.entry(
                            "docx",
                            "application/vnd.openxmlformats-officedocument.wordprocessingml"
                                    + ".document"));

    private ContentTypes() {}

    /// The type of a file of this name; that of arbitrary bytes for an unknown ending, of text for
    /// no ending.
    static String of(String fileName) {
        int dot = fileName.lastIndexOf('.');
        if (dot < 0) {
            return "text/plain; charset=utf-8";
        }
        String ending = fileName.substring(dot + 1).toLowerCase(Locale.ROOT);
        return BY_ENDING.getOrDefault(ending, "application/octet-stream");
    }

    /// Whether a file of this type is worth compressing.
    static boolean isText(String contentType) {
        return contentType.startsWith("text/")
                || contentType.startsWith("application/json")
                || contentType.contains("+json")
                || contentType.contains("xml; ")
                || contentType.startsWith("application/x-ndjson");
    }

    static boolean isDrawing(String contentType) {
        return contentType.equals(SVG);
    }
}
