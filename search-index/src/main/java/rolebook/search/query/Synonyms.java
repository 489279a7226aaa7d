package rolebook.search.query;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import rolebook.search.schema.NameKey;
import rolebook.search.schema.SmallWords;

/// Acronyms among the aliases and what they stand for: each finds what the other one finds. An
/// acronym of several entries stands for none of them.
final class Synonyms {
    private static final int LONGEST_ACRONYM = 6;

    private final Map<String, List<String>> others;
    private final int longest;

    private Synonyms(Map<String, List<String>> others) {
        this.others = others;
        this.longest = others.keySet().stream().mapToInt(Synonyms::words).max().orElse(0);
    }

    static Synonyms of(EntryTable entries) {
        Map<String, List<String>> others = new HashMap<>();
        Set<String> ambiguous = new HashSet<>();
        for (int entry = 0; entry < entries.size(); entry++) {
            String title = NameKey.of(entries.reference(entry).title());
            for (String alias : entries.aliases(entry)) {
                String acronym = NameKey.of(alias);
                if (isAcronym(alias) && words(title) > 1) {
                    if (others.put(acronym, telling(title)) != null) {
                        ambiguous.add(acronym);
                    }
                    others.put(title, List.of(acronym));
                }
            }
        }
        ambiguous.forEach(others::remove);
        return new Synonyms(others);
    }

    /// The most words that have a synonym together.
    int longest() {
        return longest;
    }

    /// The other name's words, folded and without small ones.
    Optional<List<String>> of(String key) {
        return Optional.ofNullable(others.get(key));
    }

    /// Two capitals or more, and no space.
    private static boolean isAcronym(String alias) {
        return alias.length() <= LONGEST_ACRONYM
                && alias.indexOf(' ') < 0
                && alias.chars().filter(Character::isUpperCase).count() > 1;
    }

    private static List<String> telling(String key) {
        return Stream.of(key.split(" ", -1))
                .filter(word -> !SmallWords.ALL.contains(word))
                .toList();
    }

    private static int words(String key) {
        return key.split(" ", -1).length;
    }
}
