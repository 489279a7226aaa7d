package rolebook.generator.html;

import java.util.Locale;
import java.util.Set;

/// Which way a letter runs, and with it languages and texts.
public enum Direction {
    LEFT_TO_RIGHT,
    RIGHT_TO_LEFT,
    /// A digit, a space, a sign.
    NONE;

    private static final Set<String> LANGUAGES =
            Set.of(
                    "ar", "arc", "ckb", "dv", "fa", "he", "iw", "ji", "ks", "nqo", "ps", "sd",
                    "syr", "ug", "ur", "yi");

    private static final Set<String> SCRIPTS =
            Set.of("Adlm", "Arab", "Aran", "Hebr", "Mand", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa");

    /// The direction of a character, given as its code point.
    public static Direction of(int character) {
        return switch (Character.getDirectionality(character)) {
            case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> LEFT_TO_RIGHT;
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC ->
                    RIGHT_TO_LEFT;
            default -> NONE;
        };
    }

    /// Whether the language of `tag` is written from right to left: `ar`, `he-IL` and `az-Arab`,
    /// but not `ku-Latn`.
    public static boolean isRightToLeft(String tag) {
        Locale language = Locale.forLanguageTag(tag);
        return language.getScript().isEmpty()
                ? LANGUAGES.contains(language.getLanguage())
                : SCRIPTS.contains(language.getScript());
    }

    /// Whether `text` has a letter that runs from right to left.
    public static boolean hasRightToLeft(CharSequence text) {
        return text.codePoints().anyMatch(character -> of(character) == RIGHT_TO_LEFT);
    }
}
