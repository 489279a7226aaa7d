package rolebook.generator.computed;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// A title in the form in which lists sort it, the same under every locale: lower case, without
/// accents, from its first letter or digit on.
///
/// ```java
/// SortKey.of("\u201cÉlan\u201d").value();  // elan”
/// SortKey.of("\u201cÉlan\u201d").letter(); // E
/// ```
public record SortKey(String value) implements Comparable<SortKey> {
    /// The letter of what starts with none from A to Z.
    public static final String NO_LETTER = "#";

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    /// The key of `title`.
    public static SortKey of(String title) {
        String folded =
                title.codePoints().allMatch(c -> c < 128)
                        ? title.toLowerCase(Locale.ROOT)
                        : folded(title);
        int start = 0;
        while (start < folded.length() && !Character.isLetterOrDigit(folded.codePointAt(start))) {
            start += Character.charCount(folded.codePointAt(start));
        }
        return new SortKey(start < folded.length() ? folded.substring(start) : folded);
    }

    /// The upper-case letter under which the title stands, or `#`.
    public String letter() {
        if (value.isEmpty() || value.charAt(0) < 'a' || value.charAt(0) > 'z') {
            return NO_LETTER;
        }
        return value.substring(0, 1).toUpperCase(Locale.ROOT);
    }

    private static String folded(String title) {
        String lower = Normalizer.normalize(title, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        var folded = new StringBuilder();
        MARKS.matcher(lower).replaceAll("").codePoints().forEach(c -> appendBase(folded, c));
        return folded.toString();
    }

    /// Latin letters that Unicode does not take apart.
    private static void appendBase(StringBuilder folded, int c) {
        switch (c) {
            case 'æ' -> folded.append("ae");
            case 'œ' -> folded.append("oe");
            case 'ß' -> folded.append("ss");
            case 'þ' -> folded.append("th");
            case 'ø' -> folded.append('o');
            case 'ł' -> folded.append('l');
            case 'đ', 'ð' -> folded.append('d');
            case 'ı' -> folded.append('i');
            default -> folded.appendCodePoint(c);
        }
    }

    @Override
    public int compareTo(SortKey other) {
        return value.compareTo(other.value);
    }
}
