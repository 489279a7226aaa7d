package rolebook.generator.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rolebook.generator.source.Located;
import rolebook.generator.source.Span;

/// The grammar of attribute lists: `{#anchor key=value key="several words" +role}`.
final class AttributeSyntax {
    private static final String WORD = "[\\p{L}\\p{N}_][\\p{L}\\p{N}_.:-]*";
    private static final String QUOTED = "\"[^\"\n]*\"|'[^'\n]*'|“[^”\n]*”|„[^“”\n]*[“”]|‘[^’\n]*’";
    private static final Pattern PART =
            Pattern.compile(
                    "\\s*(?:#(?<anchor>"
                            + WORD
                            + ")|\\+(?<plus>"
                            + WORD
                            + ")|(?<key>"
                            + WORD
                            + ")=(?<value>"
                            + QUOTED
                            + "|[^\\s}\"“”]+))(?=\\s|\\})");
    private static final Pattern END = Pattern.compile("\\s*\\}[ \\t]*(?=$|\\n|\\|)");
    private static final Pattern OPENING =
            Pattern.compile("\\{\\s*(?:#\\S|\\+[a-z]|[a-z][a-z-]*\\s*=)");

    private AttributeSyntax() {}

    /// Whether what stands at `start` looks like an attribute list, well-formed or not.
    static boolean looksLikeOne(CharSequence text, int start) {
        return OPENING.matcher(text).region(start, text.length()).lookingAt();
    }

    /// The offset behind the list that starts at `start` and ends the text or the cell; -1 where
    /// there is none.
    static int end(CharSequence text, int start) {
        Matcher part = PART.matcher(text);
        int at = start + 1;
        boolean some = false;
        while (part.region(at, text.length()).useTransparentBounds(true).lookingAt()) {
            at = part.end();
            some = true;
        }
        Matcher end = END.matcher(text).region(at, text.length()).useTransparentBounds(true);
        if (!some || !end.lookingAt()) {
            return -1;
        }
        boolean last =
                end.end() == text.length()
                        || text.charAt(end.end()) == '|'
                        || restIsBlank(text, end.end());
        return last ? at + (end.group().indexOf('}') + 1) : -1;
    }

    private static boolean restIsBlank(CharSequence text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (!Character.isWhitespace(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /// The list that `text` is, whose first character stands at `offset` of the file.
    static Attributes parse(String text, int offset) {
        Optional<Located<String>> anchor = Optional.empty();
        List<Attributes.Pair> pairs = new ArrayList<>();
        List<Located<String>> plus = new ArrayList<>();
        Matcher part = PART.matcher(text);
        int at = 1;
        while (part.region(at, text.length()).useTransparentBounds(true).lookingAt()) {
            at = part.end();
            if (part.group("anchor") != null) {
                anchor = Optional.of(located(part, "anchor", offset));
            } else if (part.group("plus") != null) {
                plus.add(located(part, "plus", offset));
            } else {
                pairs.add(
                        new Attributes.Pair(
                                located(part, "key", offset),
                                unquoted(located(part, "value", offset))));
            }
        }
        return new Attributes(anchor, pairs, plus, Span.of(offset, text.length()));
    }

    private static Located<String> located(Matcher part, String group, int offset) {
        return new Located<>(
                part.group(group), new Span(offset + part.start(group), offset + part.end(group)));
    }

    private static Located<String> unquoted(Located<String> value) {
        String text = value.value();
        if (text.length() >= 2 && "\"'“„‘".indexOf(text.charAt(0)) >= 0) {
            return new Located<>(
                    text.substring(1, text.length() - 1),
                    new Span(value.span().start() + 1, value.span().end() - 1));
        }
        return value;
    }
}
