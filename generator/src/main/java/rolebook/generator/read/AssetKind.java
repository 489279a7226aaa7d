package rolebook.generator.read;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// The kinds of files that the site hands out as they are. The list leaves out whatever a browser
/// runs (HTML, SVG, XML, scripts) or a reader's computer does (programs, macros), so that an asset
/// can never act in the site's name. Except for text, the first bytes have to say what the ending
/// says.
enum AssetKind {
    PNG("a PNG image", "png", 0, "\u0089PNG\r\n\u001a\n"),
    JPEG("a JPEG image", "jpg, jpeg", 0, "\u00ff\u00d8\u00ff"),
    GIF("a GIF image", "gif", 0, "GIF8"),
    WEBP("a WebP image", "webp", 8, "WEBP"),
    AVIF("an AVIF image", "avif", 4, "ftypavi"),
    ICO("an icon", "ico", 0, "\0\0\u0001\0"),
    PDF("a PDF document", "pdf", 0, "%PDF-"),
    OFFICE("an office document", "docx, xlsx, pptx, odt, ods, odp", 0, "PK\u0003\u0004"),
    FONT("a WOFF2 font", "woff2", 0, "wOF2"),
    MP4("an MP4 video", "mp4", 4, "ftyp"),
    WEBM("a WebM video", "webm", 0, "\u001aE\u00df\u00a3"),
    TEXT("a text file", "txt, csv, json", 0, "");

    /// How many bytes of a file `of` and `fits` look at.
    static final int HEAD = 512;

    private final String title;
    private final String endings;
    private final int offset;
    private final String signature;

    AssetKind(String title, String endings, int offset, String signature) {
        this.title = title;
        this.endings = endings;
        this.offset = offset;
        this.signature = signature;
    }

    /// For messages, with its article.
    String title() {
        return title;
    }

    /// The kind that a file name promises.
    static Optional<AssetKind> named(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(kind -> List.of(kind.endings.split(", ", -1)).contains(ending))
                .findFirst();
    }

    /// The kind that a file's first bytes show; empty for text and for what is not known.
    static Optional<AssetKind> of(byte[] head) {
        return Arrays.stream(values()).filter(kind -> kind != TEXT && kind.fits(head)).findFirst();
    }

    /// Whether a file that starts with `head` may be of this kind.
    boolean fits(byte[] head) {
        int length = Math.min(head.length, HEAD);
        String text = new String(head, 0, length, StandardCharsets.ISO_8859_1);
        return this == TEXT ? text.indexOf('\0') < 0 : text.startsWith(signature, offset);
    }

    /// Every allowed ending, for hints.
    static String allEndings() {
        return Arrays.stream(values()).map(kind -> kind.endings).collect(Collectors.joining(", "));
    }
}
