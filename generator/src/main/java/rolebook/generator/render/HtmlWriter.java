package rolebook.generator.render;

import java.util.HexFormat;
import rolebook.generator.html.Direction;
import rolebook.generator.html.SafeHtml;

/// Markup in the making: what is not a literal of this room is escaped.
final class HtmlWriter {
    private static final String NOT_IN_ADDRESSES = " \"<>^`{|}";
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private final StringBuilder html = new StringBuilder();

    /// Adds markup that the caller's code spells out.
    HtmlWriter markup(String literal) {
        html.append(literal);
        return this;
    }

    /// Adds markup that was made safe elsewhere.
    HtmlWriter safe(SafeHtml markup) {
        html.append(markup.value());
        return this;
    }

    /// Adds a number.
    HtmlWriter number(int number) {
        html.append(number);
        return this;
    }

    /// Adds text; what HTML cannot hold, control characters and halves of pairs, becomes U+FFFD.
    HtmlWriter text(String text) {
        int length = text.length();
        int done = 0;
        for (int i = 0; i < length; i++) {
            String escape = escape(text, i);
            if (!escape.isEmpty()) {
                html.append(text, done, i).append(escape);
                done = i + 1;
            }
        }
        html.append(text, done, length);
        return this;
    }

    /// What stands for the character at `index`; empty for itself.
    private static String escape(String text, int index) {
        char character = text.charAt(index);
        return switch (character) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            default -> isUnprintable(text, index, character) ? "\uFFFD" : "";
        };
    }

    private static boolean isUnprintable(String text, int index, char character) {
        if (character < ' ') {
            return character != '\n' && character != '\t';
        }
        if (character < 0x7F) {
            return false;
        }
        if (Character.isHighSurrogate(character)) {
            return index + 1 == text.length() || !Character.isLowSurrogate(text.charAt(index + 1));
        }
        if (Character.isLowSurrogate(character)) {
            return index == 0 || !Character.isHighSurrogate(text.charAt(index - 1));
        }
        return character <= 0x9F || character >= 0xFFFE;
    }

    /// Adds ` name="value"`.
    HtmlWriter attribute(String name, String value) {
        html.append(' ').append(name).append("=\"");
        text(value);
        html.append('"');
        return this;
    }

    /// Adds ` name="url"`; characters that no address holds are percent-encoded.
    HtmlWriter address(String name, String url) {
        var encoded = new StringBuilder(url.length());
        for (int i = 0; i < url.length(); i++) {
            char character = url.charAt(i);
            if (NOT_IN_ADDRESSES.indexOf(character) < 0) {
                encoded.append(character);
            } else {
                encoded.append('%').append(HEX.toHexDigits((byte) character));
            }
        }
        return attribute(name, encoded.toString());
    }

    /// Where the next markup will stand; for [#directed].
    int place() {
        return html.length();
    }

    /// Says at `place`, in a tag that is open there, that what was written since then runs from
    /// right to left. Only where its first letter does.
    HtmlWriter directed(int place) {
        if (startsRightToLeft(place)) {
            html.insert(place, " dir=\"rtl\"");
        }
        return this;
    }

    /// Tags and escapes are no letters.
    private boolean startsRightToLeft(int place) {
        boolean inTag = true;
        int i = place;
        while (i < html.length()) {
            int character = html.codePointAt(i);
            if (character == '<' || character == '>') {
                inTag = character == '<';
            } else if (character == '&' && !inTag) {
                i = html.indexOf(";", i);
            } else if (!inTag && Direction.of(character) != Direction.NONE) {
                return Direction.of(character) == Direction.RIGHT_TO_LEFT;
            }
            i += Character.charCount(character);
        }
        return false;
    }

    /// What was written.
    SafeHtml done() {
        return new SafeHtml(html.toString());
    }
}
