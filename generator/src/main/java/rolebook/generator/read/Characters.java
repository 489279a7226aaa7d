package rolebook.generator.read;

import java.util.Locale;

/// Characters that no author means to write.
final class Characters {
    private Characters() {}

    /// Whether `character` is a control character that text has no use for: all but tab, line feed
    /// and carriage return.
    static boolean isControl(int character) {
        return Character.isISOControl(character)
                && character != '\t'
                && character != '\n'
                && character != '\r';
    }

    /// Whether `character` shows nothing and may change how its neighbours read, are found or are
    /// ordered: direction controls (the "Trojan Source" attack, CVE-2021-42574), zero-width space
    /// and word joiner, a byte order mark in the midst, soft hyphen, line separators, tags. The
    /// joiners U+200C and U+200D are not: Persian, Hindi and emoji need them.
    static boolean isHidden(int character) {
        return switch (character) {
            case 0x00AD, 0x061C, 0x180E, 0x200B, 0x200E, 0x200F, 0x2028, 0x2029, 0xFEFF -> true;
            default ->
                    (character >= 0x202A && character <= 0x202E)
                            || (character >= 0x2060 && character <= 0x2069)
                            || (character >= 0xE0000 && character <= 0xE007F);
        };
    }

    /// The usual notation, for example `U+202E`.
    static String notation(int character) {
        String digits = Integer.toHexString(character).toUpperCase(Locale.ROOT);
        return "U+" + "0".repeat(Math.max(0, 4 - digits.length())) + digits;
    }

    /// `text` with `<U+…>` for what would not show or would break a report.
    static String shown(String text) {
        if (text.codePoints().noneMatch(Characters::isUnshowable)) {
            return text;
        }
        var shown = new StringBuilder();
        text.codePoints()
                .forEach(character -> {
                    if (isUnshowable(character)) {
                        shown.append('<').append(notation(character)).append('>');
                    } else {
                        shown.appendCodePoint(character);
                    }
                });
        return shown.toString();
    }

    private static boolean isUnshowable(int character) {
        return Character.isISOControl(character) || isHidden(character);
    }
}
