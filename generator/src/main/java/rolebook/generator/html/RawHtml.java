package rolebook.generator.html;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The little HTML that authors may write into Markdown. Everything else is shown as text.
public final class RawHtml {
    /// Elements without attributes, but for `title` of `abbr` and `open` of `details`.
    public static final Set<String> ALLOWED =
            Set.of(
                    "abbr", "br", "dd", "del", "details", "dl", "dt", "ins", "kbd", "mark", "q",
                    "s", "samp", "small", "sub", "summary", "sup", "var", "wbr");

    private static final Pattern TAG =
            Pattern.compile("<\\s*/?\\s*([A-Za-z][A-Za-z0-9:-]*)[^>]*>|<[!?][^>]*>|<");
    private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);

    private RawHtml() {}

    /// Whether nothing but comments and allowed elements stands in `html`.
    public static boolean isAllowed(String html) {
        Matcher tag = TAG.matcher(withoutComments(html));
        while (tag.find()) {
            if (tag.group(1) == null || !ALLOWED.contains(tag.group(1).toLowerCase(Locale.ROOT))) {
                return false;
            }
        }
        return true;
    }

    /// `html` without its comments.
    public static String withoutComments(String html) {
        return COMMENT.matcher(html).replaceAll("");
    }
}
