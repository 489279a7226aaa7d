package rolebook.search.schema;

import java.util.Locale;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/// The form in which names are compared: accents, case, punctuation, hyphens and the side of the
/// Atlantic do not count, so that `Go-to-Market`, `go to market` and `GO TO MÁRKET` are one name.
public final class NameKey {

    private NameKey() {}

    /// The words of a name in lower case, folded to ASCII where there is such a form, acronyms
    /// bare, spelt as the British do, one space between. Symbols count only where there is nothing
    /// else. Empty if nothing is left.
    public static String of(String name) {
        String key = words(Replacement.all(Signs.PLAIN, name));
        return BritishSpelling.of(key.isEmpty() ? words(name) : key);
    }

    private static String words(String name) {
        String folded = fold(Signs.composed(name));
        StringBuilder key = new StringBuilder(folded.length());
        boolean gap = false;
        for (int point : folded.toLowerCase(Locale.ROOT).codePoints().toArray()) {
            if (point == '\'' || point == '\u2019') {
                continue;
            }
            if (!isPart(point)) {
                gap = !key.isEmpty();
                continue;
            }
            if (gap) {
                key.append(' ');
                gap = false;
            }
            key.appendCodePoint(point);
        }
        return key.toString();
    }

    /// The rules behind keys as JSON, for the browser's search: what is replaced in a name, then in
    /// each longer word, as lists of pairs, a pattern and what stands there instead.
    public static String rules() {
        return "{\"plain\": %s, \"british\": %s}"
                .formatted(Replacement.json(Signs.PLAIN), Replacement.json(BritishSpelling.RULES));
    }

    /// The key without its spaces: `roadmap` for `road map`.
    public static String joined(String key) {
        return key.replace(" ", "");
    }

    // Some signs tell names apart: C, C++ and C# are three.
    private static boolean isPart(int point) {
        return Character.isLetterOrDigit(point)
                || Character.getType(point) == Character.NON_SPACING_MARK
                || Character.getType(point) == Character.COMBINING_SPACING_MARK
                || Signs.isSymbol(point)
                || point == '+'
                || point == '#';
    }

    private static String fold(String text) {
        char[] input = text.toCharArray();
        // The filter's contract: one char becomes four at most.
        char[] output = new char[input.length * 4];
        int length = ASCIIFoldingFilter.foldToASCII(input, 0, output, 0, input.length);
        return new String(output, 0, length);
    }
}
