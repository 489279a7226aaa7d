package rolebook.generator.model;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// An entry's id: its file name without ending, unique over all types.
public record EntryId(String value) implements Comparable<EntryId> {
    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    /// Letters that no decomposition takes apart.
    private static final Map<Integer, String> PLAIN =
            Map.of(
                    (int) 'ß', "ss", (int) 'æ', "ae", (int) 'ø', "o", (int) 'œ', "oe", (int) 'ł',
                    "l", (int) 'đ', "d", (int) 'ð', "d", (int) 'þ', "th", (int) 'ı', "i");

    /// The id that suits an entry called `title`: its letters and digits without accents, in lower
    /// case, joined by hyphens. Empty where `title` has none that ASCII knows.
    public static Optional<EntryId> ofTitle(String title) {
        var letters = new StringBuilder();
        title.toLowerCase(Locale.ROOT)
                .codePoints()
                .forEach(c -> letters.append(PLAIN.getOrDefault(c, Character.toString(c))));
        String id =
                Normalizer.normalize(letters, Normalizer.Form.NFKD)
                        .replaceAll("\\p{M}", "")
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("['’]", "")
                        .replaceAll("[^a-z0-9]+", "-")
                        .replaceAll("^-|-$", "");
        return id.isEmpty() ? Optional.empty() : Optional.of(new EntryId(id));
    }

    /// Whether this may be a file's name: lower-case ASCII letters, digits and single hyphens
    /// between them.
    public boolean isWellFormed() {
        return FORM.matcher(value).matches();
    }

    @Override
    public int compareTo(EntryId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
