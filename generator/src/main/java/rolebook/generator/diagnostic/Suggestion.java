package rolebook.generator.diagnostic;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/// "Did you mean": the known word nearest to what was written.
public final class Suggestion {
    /// Past this many edits a word is another word.
    static final int MAX_EDITS = 3;

    /// From this length on, two letters may be wrong: `titel` for `title`.
    static final int TWO_EDITS = 5;

    private Suggestion() {}

    /// The candidate with the fewest edits: one in a word of up to four letters, else two, three
    /// from nine letters on; the first in alphabetical order among equals.
    public static Optional<String> nearest(String written, Collection<String> candidates) {
        String word = written.toLowerCase(Locale.ROOT);
        int limit =
                word.length() < TWO_EDITS ? 1 : Math.clamp(word.length() / MAX_EDITS, 2, MAX_EDITS);
        record Near(String candidate, int edits) {}
        return candidates.stream()
                .map(candidate ->
                        new Near(
                                candidate,
                                Edits.count(word, candidate.toLowerCase(Locale.ROOT), limit)))
                .filter(near -> near.edits() >= 0)
                .min(Comparator.comparingInt(Near::edits).thenComparing(Near::candidate))
                .map(Near::candidate);
    }

    /// `did you mean "x"?`, or `otherwise` where nothing is near.
    public static String hint(String written, Collection<String> candidates, String otherwise) {
        return nearest(written, candidates)
                .map(near -> "did you mean \"" + near + "\"?")
                .orElse(otherwise);
    }
}
