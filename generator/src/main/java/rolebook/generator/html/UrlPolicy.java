package rolebook.generator.html;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/// Which addresses a link may have: `https`, `http`, `mailto`, paths relative to the page, and
/// `#places`. It judges the value after Markdown's and HTML's escapes are decoded, and once more
/// with its percent signs decoded, since a browser may do either.
public final class UrlPolicy {
    /// The longest address, in characters.
    public static final int MAX_LENGTH = 2_000;

    private static final Set<String> SCHEMES = Set.of("https", "http", "mailto");

    private UrlPolicy() {}

    /// The verdict on an address.
    public sealed interface Verdict {
        /// It may stand in a page.
        ///
        /// @param external whether it names a scheme and so leaves the site
        record Accepted(boolean external) implements Verdict {}

        /// It may not.
        ///
        /// @param reason the end of the sentence "this link is not allowed: …"
        record Rejected(String reason) implements Verdict {}
    }

    /// Judges `url`, which is decoded but for its percent signs.
    public static Verdict judge(String url) {
        if (url.length() > MAX_LENGTH) {
            return new Verdict.Rejected("it is longer than " + MAX_LENGTH + " characters");
        }
        Verdict plain = judgeText(url);
        if (plain instanceof Verdict.Rejected) {
            return plain;
        }
        String decoded = percentDecoded(url);
        return !decoded.equals(url) && judgeText(decoded) instanceof Verdict.Rejected rejected
                ? rejected
                : plain;
    }

    private static Verdict judgeText(String url) {
        if (url.codePoints().anyMatch(UrlPolicy::isHidden)) {
            return new Verdict.Rejected("it holds control or invisible characters");
        }
        if (url.indexOf('\\') >= 0) {
            return new Verdict.Rejected("it holds a backslash");
        }
        if (url.startsWith("//")) {
            return new Verdict.Rejected(
                    "it starts with // and so leads to another site without saying how");
        }
        String scheme = scheme(url);
        if (scheme.isEmpty()) {
            return new Verdict.Accepted(false);
        }
        if (!SCHEMES.contains(scheme)) {
            return new Verdict.Rejected(
                    "\"" + scheme + ":\" is not among https:, http: and mailto:");
        }
        return scheme.equals("mailto")
                ? new Verdict.Accepted(true)
                : web(url.substring(scheme.length() + 1));
    }

    private static Verdict web(String rest) {
        if (!rest.startsWith("//") || rest.length() == 2 || "/?#:".indexOf(rest.charAt(2)) >= 0) {
            return new Verdict.Rejected("it names no site");
        }
        int end = 2;
        while (end < rest.length() && "/?#".indexOf(rest.charAt(end)) < 0) {
            end++;
        }
        return rest.substring(2, end).indexOf('@') >= 0
                ? new Verdict.Rejected("it holds a user name before the @")
                : new Verdict.Accepted(true);
    }

    /// What stands before the first colon, if that comes before any slash, question mark or hash;
    /// else nothing.
    private static String scheme(String url) {
        for (int i = 0; i < url.length(); i++) {
            char c = url.charAt(i);
            if (c == ':') {
                return url.substring(0, i).strip().toLowerCase(Locale.ROOT);
            }
            if (c == '/' || c == '?' || c == '#') {
                return "";
            }
        }
        return "";
    }

    private static boolean isHidden(int c) {
        return Character.isISOControl(c)
                || Character.getType(c) == Character.FORMAT
                || Character.getType(c) == Character.SURROGATE
                || Character.getType(c) == Character.LINE_SEPARATOR
                || Character.getType(c) == Character.PARAGRAPH_SEPARATOR
                || (c != ' ' && Character.isSpaceChar(c));
    }

    private static String percentDecoded(String url) {
        if (url.indexOf('%') < 0) {
            return url;
        }
        byte[] bytes = new byte[url.length() * 3];
        int length = 0;
        for (int i = 0; i < url.length(); ) {
            int code = i + 2 < url.length() && url.charAt(i) == '%' ? hex(url, i + 1) : -1;
            if (code >= 0) {
                bytes[length++] = (byte) code;
                i += 3;
            } else {
                int point = url.codePointAt(i);
                byte[] encoded = Character.toString(point).getBytes(StandardCharsets.UTF_8);
                System.arraycopy(encoded, 0, bytes, length, encoded.length);
                length += encoded.length;
                i += Character.charCount(point);
            }
        }
        return new String(bytes, 0, length, StandardCharsets.UTF_8);
    }

    private static int hex(String text, int at) {
        int high = Character.digit(text.charAt(at), 16);
        int low = Character.digit(text.charAt(at + 1), 16);
        return high < 0 || low < 0 ? -1 : high * 16 + low;
    }
}
