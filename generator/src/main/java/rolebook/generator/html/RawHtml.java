package rolebook.generator.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.owasp.html.Encoding;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/// The few HTML tags that an author may write, each made by the OWASP sanitizer, so that nothing of
/// what was written reaches the page but a name and a harmless value. All others are to be shown as
/// text. Comments are nothing.
public final class RawHtml {
    /// The longest tag, in UTF-16 units; a longer one is text.
    static final int MAX_TAG = 300;

    private static final Set<String> VOID = Set.of("br", "wbr");
    private static final Set<String> INLINE =
            Set.of(
                    "abbr", "bdi", "br", "cite", "dfn", "kbd", "mark", "q", "samp", "small", "sub",
                    "sup", "var", "wbr");
    private static final Set<String> BLOCK = Set.of("dd", "details", "dl", "dt", "summary");
    private static final PolicyFactory POLICY =
            new HtmlPolicyBuilder()
                    .allowElements(INLINE.toArray(String[]::new))
                    .allowElements(BLOCK.toArray(String[]::new))
                    .allowAttributes("title")
                    .onElements("abbr")
                    .allowAttributes("open")
                    .onElements("details")
                    .toFactory();

    /// A part of raw HTML.
    public sealed interface Piece {
        /// Text, entities decoded.
        record Text(String text) implements Piece {}

        /// A start tag; `markup` is safe to print, `name` says what closes it.
        record Open(String name, SafeHtml markup) implements Piece {}

        /// An end tag.
        record Close(String name) implements Piece {}

        /// A tag that has no end tag.
        record Single(SafeHtml markup) implements Piece {}

        /// What is not allowed, as written, `offset` characters behind the start.
        record Refused(String written, int offset) implements Piece {
            /// What to write instead, for a hint.
            public String remedy() {
                return Remedy.of(written);
            }
        }

        /// Whether this shows as text.
        default boolean isText() {
            return switch (this) {
                case Text _, Refused _ -> true;
                case Open _, Close _, Single _ -> false;
            };
        }
    }

    private final String html;
    private final boolean block;
    private final List<Piece> pieces = new ArrayList<>();
    private int textStart;
    private boolean commentsEnd = true;

    private RawHtml(String html, boolean block) {
        this.html = html;
        this.block = block;
    }

    /// The parts of one tag or comment in running text.
    public static List<Piece> inline(String html) {
        return new RawHtml(html, false).parts();
    }

    /// The parts of a block of HTML; a block may hold a few more tags than running text.
    public static List<Piece> block(String html) {
        return new RawHtml(html, true).parts();
    }

    /// The names of all tags that are kept, for a hint.
    static String names() {
        Set<String> names = new TreeSet<>(INLINE);
        names.addAll(BLOCK);
        return String.join(", ", names);
    }

    /// The first part that is refused, unless that is an end tag: its start tag was refused before.
    public static Optional<Piece.Refused> complaint(List<Piece> pieces) {
        return pieces.stream()
                .filter(Piece.Refused.class::isInstance)
                .map(Piece.Refused.class::cast)
                .filter(refused -> !refused.written().startsWith("</"))
                .findFirst();
    }

    private List<Piece> parts() {
        int at = html.indexOf('<');
        while (at >= 0) {
            int end = end(at);
            if (end > at) {
                text(at);
                markup(at, end);
                textStart = end;
            }
            at = html.indexOf('<', Math.max(end, at + 1));
        }
        text(html.length());
        return List.copyOf(pieces);
    }

    private void text(int end) {
        if (end > textStart) {
            pieces.add(new Piece.Text(Encoding.decodeHtml(html.substring(textStart, end), false)));
        }
    }

    /// Where the tag or comment at `start` ends; `start` itself where there is none.
    private int end(int start) {
        if (html.startsWith("<!--", start)) {
            return commentEnd(start);
        }
        char first = start + 1 < html.length() ? html.charAt(start + 1) : ' ';
        if (!isLetter(first) && "/!?".indexOf(first) < 0) {
            return start;
        }
        int limit = Math.min(html.length(), start + MAX_TAG);
        char quote = 0;
        for (int i = start + 1; i < limit; i++) {
            char character = html.charAt(i);
            if (quote != 0) {
                quote = character == quote ? 0 : quote;
            } else if (character == '>') {
                return i + 1;
            } else if (character == '"' || character == '\'') {
                quote = character;
            }
        }
        return start;
    }

    private int commentEnd(int start) {
        int end = commentsEnd ? html.indexOf("-->", start + 2) : -1;
        commentsEnd = end >= 0;
        return end < 0 ? start : end + 3;
    }

    private void markup(int start, int end) {
        String written = html.substring(start, end);
        if (written.startsWith("<!--")) {
            return;
        }
        boolean closing = written.startsWith("</");
        String name = name(written, closing ? 2 : 1);
        boolean known = INLINE.contains(name) || (block && BLOCK.contains(name));
        if (known && closing && !VOID.contains(name)) {
            pieces.add(new Piece.Close(name));
        } else if (known && !closing) {
            pieces.add(open(name, written, start));
        } else {
            pieces.add(new Piece.Refused(written, start));
        }
    }

    private static Piece open(String name, String written, int offset) {
        String safe = POLICY.sanitize(written);
        int end = safe.indexOf('>');
        if (!safe.startsWith("<" + name) || end < 0 || attributes(written) > attributes(safe)) {
            return new Piece.Refused(written, offset);
        }
        SafeHtml markup = new SafeHtml(safe.substring(0, end + 1).replace(" />", ">"));
        return VOID.contains(name) ? new Piece.Single(markup) : new Piece.Open(name, markup);
    }

    /// Whether a tag has an attribute: 0 or 1.
    private static int attributes(String tag) {
        int at = 1;
        while (at < tag.length() && isNamePart(tag.charAt(at))) {
            at++;
        }
        while (at < tag.length() && " \t\n/".indexOf(tag.charAt(at)) >= 0) {
            at++;
        }
        return at < tag.length() && tag.charAt(at) != '>' ? 1 : 0;
    }

    private static String name(String tag, int start) {
        int end = start;
        while (end < tag.length() && isNamePart(tag.charAt(end))) {
            end++;
        }
        return tag.substring(start, end).toLowerCase(Locale.ROOT);
    }

    private static boolean isNamePart(char character) {
        return isLetter(character) || (character >= '0' && character <= '9') || character == '-';
    }

    private static boolean isLetter(char character) {
        return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
    }
}
