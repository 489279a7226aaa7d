package rolebook.search.schema;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;

/// Characters that are no part of a word.
final class Signs {
    // Soft hyphens, joiners, marks of direction, and what chooses the picture of the sign before.
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\uFE00-\uFE0F]");

    // Emoji, arrows, a trade mark's sign; the last are shades of skin.
    private static final Pattern SYMBOL =
            Pattern.compile("[\\p{So}\\p{Me}\uD83C\uDFFB-\uD83C\uDFFF]");

    /// How a name is written plainly.
    static final List<Replacement> PLAIN =
            List.of(
                    new Replacement(UNSEEN, ""),
                    new Replacement(SYMBOL, " "),
                    new Replacement(Acronym.DOT, ""),
                    new Replacement(Acronym.PLURAL, "$1"));

    private Signs() {}

    /// Whether readers do not see it.
    static boolean isUnseen(int point) {
        return point > 0x7F && UNSEEN.matcher(Character.toString(point)).matches();
    }

    /// Whether it stands for itself.
    static boolean isSymbol(int point) {
        return point > 0x7F && SYMBOL.matcher(Character.toString(point)).matches();
    }

    /// Whether words end there at any rate.
    static boolean isGap(int point) {
        return Character.isWhitespace(point) || isSymbol(point) || isUnseen(point);
    }

    /// Unicode's NFKC: a letter and its accent as one sign.
    static String composed(String text) {
        boolean plain = text.chars().allMatch(unit -> unit <= 0x7F);
        return plain ? text : Normalizer.normalize(text, Normalizer.Form.NFKC);
    }
}
