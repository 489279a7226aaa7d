package rolebook.generator.html;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Which addresses a link may have: `https`, `http`, `mailto`, relative paths and `#anchors`.
///
/// The address comes decoded: entities and escapes of Markdown resolved, percent signs not. What a
/// browser would read in another way than a person does is refused: white space and control
/// characters around a scheme, backslashes, `//host`, user names, hidden characters, and what
/// becomes one of these once percent signs are resolved.
///
/// ```java
/// UrlPolicy.judge("../glossary/okr.md#use"); // Accepted[external=false]
/// UrlPolicy.judge("java%09script:x"); // Rejected[reason=…]
/// ```
public final class UrlPolicy {
    /// The longest address, in UTF-16 units.
    public static final int MAX_LENGTH = 2_000;

    private static final Set<String> WEB = Set.of("https", "http");
    private static final String MAIL = "mailto";

    /// A host name, an IPv4 or a bracketed IPv6 address, and a port.
    private static final Pattern HOST =
            Pattern.compile("(?:[\\p{L}\\p{M}\\p{N}._-]++|\\[[0-9A-Fa-f:.]++])(?::\\d{1,5})?+");

    /// What nearly every link is: a short path of letters and digits.
    private static final Pattern PLAIN =
            Pattern.compile("(?:[A-Za-z0-9._-]++/?+){1,20}+(?:#[A-Za-z0-9_-]++)?+");

    private static final Pattern ENTITY = Pattern.compile("&(?:#|[A-Za-z][A-Za-z0-9]*+;)");

    /// The most times that an address is decoded to see what is hidden in it.
    private static final int MAX_DECODINGS = 4;

    private UrlPolicy() {}

    /// The verdict on an address.
    public sealed interface Verdict {
        /// `external` where the address names a scheme.
        record Accepted(boolean external) implements Verdict {}

        /// Why not, as the end of a sentence.
        record Rejected(String reason) implements Verdict {}
    }

    /// Judges a decoded address; an empty one is accepted.
    public static Verdict judge(String url) {
        if (PLAIN.matcher(url).matches()) {
            return new Verdict.Accepted(false);
        }
        if (url.length() > MAX_LENGTH) {
            return new Verdict.Rejected("it is longer than " + MAX_LENGTH + " characters");
        }
        Optional<String> refusal = characters(url).or(() -> prefix(url));
        if (refusal.isPresent()) {
            return new Verdict.Rejected(refusal.get());
        }
        String scheme = scheme(url);
        return scheme.isEmpty() ? new Verdict.Accepted(false) : external(scheme, url);
    }

    private static Optional<String> characters(String url) {
        if (!url.strip().equals(url) || url.startsWith("\u00A0")) {
            return Optional.of("it starts or ends with white space");
        }
        for (int i = 0; i < url.length(); i++) {
            char character = url.charAt(i);
            if (Character.isISOControl(character)) {
                return Optional.of("it holds a control character");
            }
            if (character == '\\') {
                return Optional.of("it holds a backslash");
            }
        }
        return url.codePoints().anyMatch(UrlPolicy::isHidden)
                ? Optional.of("it holds a character that does not show")
                : Optional.empty();
    }

    /// Format characters (direction marks, zero-width ones, tags), line separators, fillers,
    /// private and unassigned ones.
    private static boolean isHidden(int character) {
        return switch (Character.getType(character)) {
            case Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED ->
                    true;
            default -> character == 0x115F || character == 0x1160 || character == 0x3164;
        };
    }

    /// What stands before the query and the anchor, as written and decoded, must say the same.
    private static Optional<String> prefix(String url) {
        String prefix = url.substring(0, prefixEnd(url));
        if (ENTITY.matcher(beforeQuery(url)).find()) {
            return Optional.of("it holds an HTML entity");
        }
        String known = scheme(url);
        String decoded = prefix;
        for (int i = 0; i < MAX_DECODINGS && decoded.indexOf('%') >= 0; i++) {
            decoded = decoded(decoded);
            if (decoded.chars().anyMatch(c -> Character.isISOControl(c) || c == '\\')) {
                return Optional.of("a percent sign hides a control character or a backslash in it");
            }
            if (!scheme(decoded).equals(known) || decoded.startsWith("//")) {
                return Optional.of("percent signs hide where it leads");
            }
        }
        return prefix.startsWith("//")
                ? Optional.of("it leads to another site without saying https:")
                : Optional.empty();
    }

    private static String beforeQuery(String url) {
        int query = url.indexOf('?');
        return query < 0 ? url : url.substring(0, query);
    }

    private static int prefixEnd(String url) {
        for (int i = 0; i < url.length(); i++) {
            if (url.charAt(i) == '?' || url.charAt(i) == '#') {
                return i;
            }
        }
        return url.length();
    }

    /// What stands before a colon in the first part of a path, whatever it is made of; empty where
    /// there is none.
    private static String scheme(String url) {
        for (int i = 0; i < url.length(); i++) {
            switch (url.charAt(i)) {
                case ':' -> {
                    return i == 0 ? ":" : url.substring(0, i).toLowerCase(Locale.ROOT);
                }
                case '/', '?', '#' -> {
                    return "";
                }
                default -> {}
            }
        }
        return "";
    }

    private static Verdict external(String scheme, String url) {
        String rest = url.substring(url.indexOf(':') + 1);
        if (WEB.contains(scheme)) {
            return web(rest);
        }
        if (scheme.equals(MAIL)) {
            return rest.startsWith("/") || rest.isEmpty()
                    ? new Verdict.Rejected("there is no mail address behind mailto:")
                    : new Verdict.Accepted(true);
        }
        return new Verdict.Rejected("\"" + scheme + ":\" is none of https:, http:, mailto:");
    }

    private static Verdict web(String rest) {
        if (!rest.startsWith("//")) {
            return new Verdict.Rejected("// is missing behind the scheme");
        }
        String host = host(rest.substring(2));
        if (host.indexOf('@') >= 0 || decoded(host).indexOf('@') >= 0) {
            return new Verdict.Rejected("it holds a user name");
        }
        return HOST.matcher(host).matches()
                ? new Verdict.Accepted(true)
                : new Verdict.Rejected("\"" + host + "\" is no name of a site");
    }

    private static String host(String rest) {
        for (int i = 0; i < rest.length(); i++) {
            if ("/?#".indexOf(rest.charAt(i)) >= 0) {
                return rest.substring(0, i);
            }
        }
        return rest;
    }

    /// Percent signs resolved one byte to one character; enough to see ASCII.
    private static String decoded(String text) {
        var decoded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            int value = text.charAt(i) == '%' ? hex(text, i + 1) : -1;
            if (value < 0) {
                decoded.append(text.charAt(i));
            } else {
                decoded.append((char) value);
                i += 2;
            }
        }
        return decoded.toString();
    }

    private static int hex(String text, int start) {
        if (start + 1 >= text.length()) {
            return -1;
        }
        int high = Character.digit(text.charAt(start), 16);
        int low = Character.digit(text.charAt(start + 1), 16);
        return high < 0 || low < 0 ? -1 : high * 16 + low;
    }
}
