package rolebook.search.schema;

import java.text.Normalizer;
import java.util.Locale;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/// The form in which names are compared: accents, case, punctuation and hyphens do not count, so
/// that `Go-to-Market`, `go to market` and `GO TO MÁRKET` are one name.
public final class NameKey {

    private NameKey() {}

    /// The words of a name, folded to ASCII where there is such a form, in lower case, one space
    /// between. Empty if the name holds neither letter nor digit.
    public static String of(String name) {
        String folded = fold(Normalizer.normalize(name, Normalizer.Form.NFKC));
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

    /// The key without its spaces: `roadmap` for `road map`.
    public static String joined(String key) {
        return key.replace(" ", "");
    }

    // Some signs tell names apart: C, C++ and C# are three.
    private static boolean isPart(int point) {
        return Character.isLetterOrDigit(point)
                || Character.getType(point) == Character.NON_SPACING_MARK
                || Character.getType(point) == Character.COMBINING_SPACING_MARK
                || Character.getType(point) == Character.OTHER_SYMBOL
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
