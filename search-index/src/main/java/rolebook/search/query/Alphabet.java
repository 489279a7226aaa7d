package rolebook.search.query;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import rolebook.search.schema.NameKey;

/// The letters that an index's names are written with, and the Latin ones. A word of none of them,
/// as in another script, is no part of a name.
final class Alphabet {
    private static final String LATIN = "abcdefghijklmnopqrstuvwxyz0123456789";
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final Set<Integer> letters = new HashSet<>();

    private Alphabet() {}

    static Alphabet of(EntryTable entries) {
        Alphabet alphabet = new Alphabet();
        alphabet.add(LATIN);
        for (int entry = 0; entry < entries.size(); entry++) {
            alphabet.add(NameKey.of(entries.reference(entry).title()));
            entries.aliases(entry).forEach(alias -> alphabet.add(NameKey.of(alias)));
        }
        return alphabet;
    }

    private void add(String text) {
        text.codePoints().forEach(letters::add);
    }

    /// A query without the words that can be in no name, where others remain; else as it is.
    String readable(String query) {
        List<String> all = SPACE.splitAsStream(query).toList();
        List<String> known = all.stream().filter(this::isReadable).toList();
        boolean tells = known.stream().anyMatch(word -> !NameKey.of(word).isEmpty());
        if (known.size() == all.size() || !tells) {
            return query;
        }
        return known.stream().collect(Collectors.joining(" "));
    }

    private boolean isReadable(String word) {
        String key = NameKey.of(word);
        return key.isEmpty() || key.codePoints().anyMatch(letters::contains);
    }
}
