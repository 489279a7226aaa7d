package rolebook.generator.model;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// A title, alias or id in the form in which names are compared: without case, accents, hyphens and
/// doubled spaces.
public record Name(String value) {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern GAPS = Pattern.compile("[\\s\\p{Pd}_]+");

    /// The comparable form of `written`.
    public static Name of(String written) {
        String folded =
                written.codePoints().allMatch(c -> c < 128)
                        ? written
                        : MARKS.matcher(Normalizer.normalize(written, Normalizer.Form.NFKD))
                                .replaceAll("");
        return new Name(GAPS.matcher(folded.strip()).replaceAll(" ").toLowerCase(Locale.ROOT));
    }
}
