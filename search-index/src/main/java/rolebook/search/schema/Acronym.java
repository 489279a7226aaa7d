package rolebook.search.schema;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;

/// The initials by which readers know a name though nobody wrote them down: `mvp` for a minimum
/// viable product, `okr` and `oakr` for objectives and key results.
public final class Acronym {
    private static final String ACTIVITY = "activity";
    private static final int MOST_WORDS = 8;

    static final Pattern DOT =
            Pattern.compile("(?<=(?<![\\p{L}\\p{N}])\\p{L})\\.(?=\\p{L}(?![\\p{L}\\p{N}]))");
    static final Pattern PLURAL =
            Pattern.compile("(?<![\\p{L}\\p{N}])(\\p{Lu}{2,})['\u2019]?s(?![\\p{L}\\p{N}])");

    private Acronym() {}

    /// A text with its acronyms bare: no dots between single letters, no small s behind capitals,
    /// so that `S.L.A.` is `SLA.` and `PMs` is `PM`.
    public static String bare(String text) {
        String undotted = text.indexOf('.') < 0 ? text : DOT.matcher(text).replaceAll("");
        return undotted.indexOf('s') < 0 ? undotted : PLURAL.matcher(undotted).replaceAll("$1");
    }

    /// The initials by which readers may know an entry. Those of an activity's other names are left
    /// out: these are deeds, such as "handle returns", whose initials nobody says.
    public static Set<String> ofEntry(String type, String title, Collection<String> aliases) {
        Set<String> acronyms = of(title);
        if (!type.equals(ACTIVITY)) {
            aliases.forEach(alias -> acronyms.addAll(of(alias)));
        }
        return acronyms;
    }

    /// The initials of a name's words, with its small words and without; none if fewer than two
    /// words are left.
    public static Set<String> of(String name) {
        String[] words = NameKey.of(name).split(" ", MOST_WORDS + 1);
        Set<String> acronyms = new LinkedHashSet<>();
        if (words.length > MOST_WORDS) {
            return acronyms;
        }
        StringBuilder all = new StringBuilder();
        StringBuilder telling = new StringBuilder();
        for (String word : words) {
            if (word.isEmpty() || !Character.isLetter(word.codePointAt(0))) {
                return acronyms;
            }
            all.appendCodePoint(word.codePointAt(0));
            if (!SmallWords.ALL.contains(word)) {
                telling.appendCodePoint(word.codePointAt(0));
            }
        }
        if (telling.length() > 1) {
            acronyms.add(telling.toString());
            acronyms.add(all.toString());
        }
        return acronyms;
    }
}
