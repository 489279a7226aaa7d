package rolebook.generator.markdown;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Reads `{#anchor key=value key="several words" +role}` at a place of a text. A list counts only
/// where it ends the text.
///
/// Values run to the next white space or `}` unless they are quoted, `"…"`, `'…'`, `“…”` or `„…“`;
/// a quoted value holds anything but its closing quote.
final class AttributeScanner {
    /// The longest list, in UTF-16 units.
    static final int MAX_LENGTH = 1_000;

    /// What stands at a `{`.
    sealed interface Result {}

    /// A list up to `end`.
    record Found(List<Token> tokens, int end) implements Result {
        Found {
            tokens = List.copyOf(tokens);
        }
    }

    /// What was meant as a list, up to `end`.
    record Malformed(String reason, int end) implements Result {}

    /// Text.
    record Absent() implements Result {}

    /// A part of a list by its offsets in the text; `keyStart == keyEnd` unless it is a pair.
    record Token(Kind kind, int keyStart, int keyEnd, int start, int end) {}

    /// The kinds of parts.
    enum Kind {
        ANCHOR,
        PLUS,
        PAIR
    }

    private static final Absent ABSENT = new Absent();
    private static final String FORM = "#anchor, +role or key=value";

    private final CharSequence text;
    private final int end;
    private final List<Token> tokens = new ArrayList<>();
    private final Set<String> keys = new HashSet<>();
    private String fault = "";
    private boolean unclosed;
    private int at;

    private AttributeScanner(CharSequence text, int end) {
        this.text = text;
        this.end = end;
    }

    /// Reads the list whose `{` stands at `start`, in a text that ends before `limit`.
    static Result scan(CharSequence text, int start, int limit) {
        int end = limit;
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        if (end - start > MAX_LENGTH || !looksLikeList(text, start, end)) {
            return ABSENT;
        }
        return new AttributeScanner(text, end).list(start);
    }

    private static boolean looksLikeList(CharSequence text, int start, int end) {
        int at = start + 1;
        while (at < end && isSpace(text.charAt(at))) {
            at++;
        }
        if (at + 1 >= end) {
            return false;
        }
        char first = text.charAt(at);
        if (first == '#' || first == '+') {
            return !isSpace(text.charAt(at + 1));
        }
        int keyEnd = keyEnd(text, at, end);
        return keyEnd > at && keyEnd < end && text.charAt(keyEnd) == '=';
    }

    private Result list(int start) {
        at = start + 1;
        while (fault.isEmpty()) {
            skipSpace();
            if (at >= end) {
                unclosed = true;
                fault = "it is not closed with }";
            } else if (text.charAt(at) == '}') {
                return at + 1 == end ? new Found(tokens, end) : ABSENT;
            } else {
                token();
            }
        }
        return refused();
    }

    /// A faulty list is one only if nothing follows it; else these braces are text.
    private Result refused() {
        for (int i = at; i < end; i++) {
            if (text.charAt(i) == '}') {
                return i + 1 == end ? new Malformed(fault, end) : ABSENT;
            }
        }
        return unclosed ? new Malformed(fault, end) : ABSENT;
    }

    private void token() {
        switch (text.charAt(at)) {
            case '#' -> word(Kind.ANCHOR);
            case '+' -> word(Kind.PLUS);
            default -> pair();
        }
        if (fault.isEmpty() && at < end && !isSpace(text.charAt(at)) && text.charAt(at) != '}') {
            fault = "a space is missing before \"" + rest() + "\"";
        }
    }

    private void word(Kind kind) {
        int start = at + 1;
        at = bareEnd(start);
        if (at == start) {
            fault = "a name is missing behind \"" + text.charAt(start - 1) + "\"";
        } else if (kind == Kind.ANCHOR && !keys.add("#")) {
            fault = "there is a second anchor, \"#" + text.subSequence(start, at) + "\"";
        } else {
            tokens.add(new Token(kind, start, start, start, at));
        }
    }

    private void pair() {
        int keyStart = at;
        int keyEnd = keyEnd(text, at, end);
        if (keyEnd == keyStart || keyEnd >= end || text.charAt(keyEnd) != '=') {
            fault = "\"" + rest() + "\" is none of " + FORM;
            return;
        }
        at = keyEnd + 1;
        String key = text.subSequence(keyStart, keyEnd).toString();
        int quoteEnd = at < end ? quotedEnd(text.charAt(at)) : -1;
        if (!fault.isEmpty()) {
            return;
        }
        int start = quoteEnd < 0 ? at : at + 1;
        int valueEnd = quoteEnd < 0 ? bareEnd(at) : quoteEnd;
        at = quoteEnd < 0 ? valueEnd : quoteEnd + 1;
        if (quoteEnd < 0 && valueEnd == start) {
            fault = "\"" + key + "\" has no value";
        } else if (!keys.add(key)) {
            fault = "\"" + key + "\" stands here a second time";
        } else {
            tokens.add(new Token(Kind.PAIR, keyStart, keyEnd, start, valueEnd));
        }
    }

    /// Where the quotation that `open` starts is closed; -1 if `open` is no quote.
    private int quotedEnd(char open) {
        String closers =
                switch (open) {
                    case '"' -> "\"";
                    case '\'' -> "'";
                    case '“', '”', '„' -> "”“";
                    case '‘', '’', '‚' -> "’‘";
                    default -> "";
                };
        if (closers.isEmpty()) {
            return -1;
        }
        for (int i = at + 1; i < end; i++) {
            if (closers.indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        unclosed = true;
        fault = "the quote " + open + " is not closed";
        return -1;
    }

    private int bareEnd(int start) {
        int i = start;
        while (i < end && isBare(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isBare(char character) {
        return !isSpace(character) && "{}\"“”„".indexOf(character) < 0;
    }

    private static int keyEnd(CharSequence text, int start, int end) {
        int i = start;
        while (i < end && isKeyPart(text.charAt(i), i == start)) {
            i++;
        }
        return i;
    }

    private static boolean isKeyPart(char character, boolean first) {
        return Character.isLetter(character)
                || (!first
                        && (Character.isDigit(character) || character == '-' || character == '_'));
    }

    private void skipSpace() {
        while (at < end && isSpace(text.charAt(at))) {
            at++;
        }
    }

    /// What stands here up to the next space, for a message.
    private String rest() {
        int i = at;
        while (i < end && !isSpace(text.charAt(i)) && text.charAt(i) != '}') {
            i++;
        }
        return text.subSequence(at, i).toString();
    }

    private static boolean isSpace(char character) {
        return character == ' ' || character == '\t' || character == '\n' || character == '\u00A0';
    }
}
