package rolebook.generator.diagnostic;

import rolebook.generator.source.Place;

/// A line of a file and the carets under the place that is meant. Both line up in a terminal: tabs
/// stay tabs, wide characters count two columns, marks none. A long line is cut around the place.
///
/// @param line what stands in the file, characters that do not show replaced by U+FFFD
/// @param carets blanks and carets, as wide as `line` up to the end of the place
record CodeFrame(String line, String carets) {
    /// The most characters of a line that are shown.
    static final int MAX_LENGTH = 120;

    /// How many of them stand before the place where the line is cut.
    private static final int BEFORE = 60;

    private static final String CUT = "…";
    private static final char INVISIBLE = '\uFFFD';

    static CodeFrame of(Place place) {
        String line = visible(place.line());
        int start = Math.min(place.start().column() - 1, line.length());
        int end =
                place.end().line() > place.start().line()
                        ? line.length()
                        : Math.min(place.end().column() - 1, line.length());
        int from = line.length() <= MAX_LENGTH ? 0 : boundary(line, Math.max(0, start - BEFORE));
        int to = boundary(line, Math.min(line.length(), from + MAX_LENGTH));
        String prefix = from > 0 ? CUT : "";
        String shown = prefix + line.substring(from, to) + (to < line.length() ? CUT : "");
        int first = Math.clamp(start, from, to);
        String blanks = " ".repeat(prefix.length()) + blanks(line.substring(from, first));
        int width = width(line.substring(first, Math.clamp(end, first, to)));
        return new CodeFrame(shown, blanks + "^".repeat(Math.max(1, width)));
    }

    /// `text` with what does not show, or would steer the terminal or turn the direction of
    /// reading, replaced; the joiners of scripts and emoji stay. Its length stays the same.
    static String visible(String text) {
        var visible = new StringBuilder(text);
        for (int i = 0; i < visible.length(); i++) {
            char unit = visible.charAt(i);
            boolean joiner = unit == '\u200C' || unit == '\u200D';
            boolean hidden =
                    Character.isISOControl(unit)
                            || Character.getType(unit) == Character.FORMAT
                            || Character.getType(unit) == Character.LINE_SEPARATOR
                            || Character.getType(unit) == Character.PARAGRAPH_SEPARATOR;
            if (hidden && !joiner && unit != '\t') {
                visible.setCharAt(i, INVISIBLE);
            }
        }
        return visible.toString();
    }

    /// Never between the two halves of a character.
    private static int boundary(String line, int at) {
        boolean within =
                at > 0
                        && at < line.length()
                        && Character.isLowSurrogate(line.charAt(at))
                        && Character.isHighSurrogate(line.charAt(at - 1));
        return within ? at - 1 : at;
    }

    private static String blanks(String text) {
        var blanks = new StringBuilder();
        text.codePoints().forEach(c -> blanks.append(c == '\t' ? "\t" : " ".repeat(widthOf(c))));
        return blanks.toString();
    }

    private static int width(String text) {
        return text.codePoints().map(CodeFrame::widthOf).sum();
    }

    /// Columns of a character in a terminal: 0 for marks and joiners, 2 for what East Asian
    /// typography sets full width and for emoji, else 1.
    private static int widthOf(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default -> isWide(character) ? 2 : 1;
        };
    }

    /// The blocks that Unicode Standard Annex 11 calls wide, without its small exceptions.
    private static boolean isWide(int c) {
        return (c >= 0x1100 && c <= 0x115F)
                || (c >= 0x2E80 && c <= 0xA4CF && c != 0x303F)
                || (c >= 0xAC00 && c <= 0xD7A3)
                || (c >= 0xF900 && c <= 0xFAFF)
                || (c >= 0xFE30 && c <= 0xFE6F)
                || (c >= 0xFF00 && c <= 0xFF60)
                || (c >= 0xFFE0 && c <= 0xFFE6)
                || (c >= 0x1F300 && c <= 0x1FAFF)
                || (c >= 0x20000 && c <= 0x3FFFD);
    }
}
