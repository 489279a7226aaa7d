package rolebook.generator.parse;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import rolebook.generator.model.Letter;
import rolebook.generator.model.Letters;

/// Letters of a responsibility matrix as authors write them.
final class LetterWords {
    private LetterWords() {}

    static Optional<Letter> letter(String written) {
        for (Letter letter : Letter.values()) {
            if (letter.name().equals(written)) {
                return Optional.of(letter);
            }
        }
        return Optional.empty();
    }

    /// `A/R`, `C, I` or `none`; empty where it is something else.
    static Optional<Letters> letters(String written) {
        if (written.equalsIgnoreCase("none") || written.equals("-")) {
            return Optional.of(Letters.NONE);
        }
        EnumSet<Letter> letters = EnumSet.noneOf(Letter.class);
        for (String part : written.split("[/,]", -1)) {
            Optional<Letter> letter = letter(part.strip().toUpperCase(Locale.ROOT));
            if (letter.isEmpty()) {
                return Optional.empty();
            }
            letters.add(letter.get());
        }
        return Optional.of(new Letters(letters));
    }
}
