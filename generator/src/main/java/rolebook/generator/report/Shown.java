package rolebook.generator.report;

/// Authors' words on one line, with what does not show replaced.
final class Shown {
    private Shown() {}

    /// `text` with line ends as spaces, and U+FFFD for characters that steer a terminal or turn the
    /// direction of reading.
    static String of(String text) {
        var shown = new StringBuilder();
        text.codePoints().forEach(c -> shown.appendCodePoint(isBlank(c) ? ' ' : visible(c)));
        return shown.toString();
    }

    private static boolean isBlank(int character) {
        return character == '\n' || character == '\r' || character == '\t';
    }

    private static int visible(int character) {
        boolean joiner = character == 0x200C || character == 0x200D;
        int type = Character.getType(character);
        boolean hidden =
                type == Character.CONTROL
                        || type == Character.FORMAT
                        || type == Character.LINE_SEPARATOR
                        || type == Character.PARAGRAPH_SEPARATOR
                        || type == Character.SURROGATE;
        return hidden && !joiner ? 0xFFFD : character;
    }
}
