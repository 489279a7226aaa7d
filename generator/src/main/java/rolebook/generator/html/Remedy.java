package rolebook.generator.html;

import java.util.Locale;

/// What to write in Markdown instead of an HTML tag that is not kept.
final class Remedy {
    private Remedy() {}

    /// A hint for the tag `written`.
    static String of(String written) {
        return switch (name(written)) {
            case "b", "strong" -> "for bold text write **text**";
            case "i", "em" -> "for slanted text write *text*";
            case "a" -> "for a link write [text](address)";
            case "img" -> "for a picture write ![what it shows](address)";
            case "h1", "h2", "h3", "h4", "h5", "h6" ->
                    "for a heading write ## and a space before its text";
            case "ul", "ol", "li" -> "for a list begin each line with - and a space";
            case "table", "thead", "tbody", "tr", "th", "td" ->
                    "for a table write its rows as | cell | cell |";
            case "code", "pre" -> "for code put it between backticks";
            case "del", "s", "strike" -> "for struck text write ~~text~~";
            case "p", "div", "span", "font", "u", "o", "center", "section", "article" ->
                    "take the tag and its end tag away, the text between them stays;"
                            + " an empty line parts paragraphs";
            default ->
                    "write it in Markdown, or put it between backticks; of HTML only these tags are"
                            + " kept, without attributes: "
                            + RawHtml.names();
        };
    }

    private static String name(String written) {
        int end = 1;
        while (end < written.length() && Character.isLetterOrDigit(written.charAt(end))) {
            end++;
        }
        return written.substring(1, end).toLowerCase(Locale.ROOT);
    }
}
