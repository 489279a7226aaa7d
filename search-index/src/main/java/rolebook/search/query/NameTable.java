package rolebook.search.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.lucene.util.FixedBitSet;
import rolebook.search.schema.Acronym;
import rolebook.search.schema.NameKey;
import rolebook.search.schema.SmallWords;

/// All names of an index, sorted by their keys, for exact looks and for completion.
final class NameTable {
    /// What a name is, in the order in which completion prefers them.
    enum Kind {
        TITLE,
        ALIAS,
        ID,
        ACRONYM,
        /// The title from one of its later words on.
        TITLE_INSIDE,
        ALIAS_INSIDE
    }

    /// A name as the table has it.
    ///
    /// @param key its [NameKey]
    /// @param text as it is shown
    /// @param rank its place in the order in which completion prefers names: by kind, then short
    ///   before long, then by text and entry
    record Name(String key, String text, int entry, Kind kind, int rank) {
        private Name(String key, String text, int entry, Kind kind) {
            this(key, text, entry, kind, 0);
        }

        private Name ranked(int place) {
            return new Name(key, text, entry, kind, place);
        }
    }

    /// Words of the longest name that is looked for inside a query.
    private static final int LONGEST_INSIDE = 6;

    private final List<Name> names;
    private final Map<String, List<Integer>> joined = new HashMap<>();
    private final int[] titleWords;

    private NameTable(List<Name> names, int entries) {
        this.names = names;
        this.titleWords = new int[entries];
        for (Name name : names) {
            if (name.kind() == Kind.TITLE) {
                titleWords[name.entry()] = telling(name.key());
            }
            if (isWhole(name.kind())) {
                joined.computeIfAbsent(NameKey.joined(name.key()), _ -> new ArrayList<>())
                        .add(name.entry());
            }
        }
    }

    static NameTable of(EntryTable entries) {
        List<Name> names = new ArrayList<>();
        for (int entry = 0; entry < entries.size(); entry++) {
            EntryReference reference = entries.reference(entry);
            add(names, reference.title(), entry, Kind.TITLE, Kind.TITLE_INSIDE);
            names.add(new Name(NameKey.of(reference.id()), reference.title(), entry, Kind.ID));
            List<String> aliases = entries.aliases(entry);
            for (String acronym : Acronym.ofEntry(reference.type(), reference.title(), aliases)) {
                names.add(new Name(acronym, reference.title(), entry, Kind.ACRONYM));
            }
            for (String alias : aliases) {
                add(names, alias, entry, Kind.ALIAS, Kind.ALIAS_INSIDE);
            }
        }
        names.removeIf(name -> entries.left(name.entry()).contains(name.key()));
        names.sort(
                Comparator.comparing(Name::kind)
                        .thenComparingInt(name -> name.text().length())
                        .thenComparing(Name::text)
                        .thenComparingInt(name -> entries.place(name.entry())));
        for (int rank = 0; rank < names.size(); rank++) {
            names.set(rank, names.get(rank).ranked(rank));
        }
        names.sort(Comparator.comparing(Name::key).thenComparing(Name::kind));
        return new NameTable(List.copyOf(names), entries.size());
    }

    private static void add(List<Name> names, String text, int entry, Kind kind, Kind inside) {
        String key = NameKey.of(text);
        if (key.isEmpty()) {
            return;
        }
        names.add(new Name(key, text, entry, kind));
        for (int space = key.indexOf(' '); space >= 0; space = key.indexOf(' ', space + 1)) {
            String rest = key.substring(space + 1);
            String first = rest.contains(" ") ? rest.substring(0, rest.indexOf(' ')) : rest;
            if (!SmallWords.ALL.contains(first)) {
                names.add(new Name(rest, text, entry, inside));
            }
        }
    }

    /// Marks the entries of which the key is a title, alias or id.
    void named(String key, FixedBitSet entries) {
        exactly(
                key,
                name -> {
                    if (isWhole(name.kind())) {
                        entries.set(name.entry());
                    }
                });
    }

    /// Marks the entries of which the key is a name but for its spaces, or the initials of one.
    void nearlyNamed(String key, FixedBitSet entries) {
        joined.getOrDefault(NameKey.joined(key), List.of()).forEach(entries::set);
        exactly(
                key,
                name -> {
                    if (name.kind() == Kind.ACRONYM) {
                        entries.set(name.entry());
                    }
                });
    }

    /// Marks the entries one of whose names begins with the key.
    void beginning(String key, FixedBitSet entries) {
        startingWith(
                key,
                name -> {
                    if (isWhole(name.kind())) {
                        entries.set(name.entry());
                    }
                });
    }

    /// Marks the entries one of whose names stands in the key: the longest from each word on, of
    /// two words or more.
    void inside(String key, FixedBitSet entries) {
        String[] words = key.split(" ", -1);
        int from = 0;
        while (from < words.length - 1) {
            int end = Math.min(words.length, from + LONGEST_INSIDE);
            while (end > from + 1 && !isName(join(words, from, end))) {
                end--;
            }
            if (end > from + 1) {
                named(join(words, from, end), entries);
                from = end;
            } else {
                from++;
            }
        }
    }

    private static String join(String[] words, int from, int to) {
        return String.join(" ", Arrays.asList(words).subList(from, to));
    }

    /// Whether the key is a title, alias or id.
    boolean isName(String key) {
        for (int i = place(key); i < names.size() && names.get(i).key().equals(key); i++) {
            if (isWhole(names.get(i).kind())) {
                return true;
            }
        }
        return false;
    }

    /// Whether the key is a name but for its spaces, or the initials of one.
    boolean isNearlyName(String key) {
        if (key.isEmpty()) {
            return false;
        }
        FixedBitSet found = new FixedBitSet(Math.max(1, titleWords.length));
        nearlyNamed(key, found);
        return !found.scanIsEmpty();
    }

    /// Every name whose key begins so, in the order of the keys.
    void startingWith(String prefix, Consumer<Name> each) {
        for (int i = place(prefix); i < names.size(); i++) {
            Name name = names.get(i);
            if (!name.key().startsWith(prefix)) {
                return;
            }
            each.accept(name);
        }
    }

    /// The number of words in an entry's title, small ones aside; at least one.
    int titleWords(int entry) {
        return Math.max(1, titleWords[entry]);
    }

    private void exactly(String key, Consumer<Name> each) {
        for (int i = place(key); i < names.size() && names.get(i).key().equals(key); i++) {
            each.accept(names.get(i));
        }
    }

    /// The first name whose key is not before this one.
    private int place(String key) {
        int low = 0;
        int high = names.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (names.get(middle).key().compareTo(key) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static boolean isWhole(Kind kind) {
        return switch (kind) {
            case TITLE, ALIAS, ID -> true;
            case ACRONYM, TITLE_INSIDE, ALIAS_INSIDE -> false;
        };
    }

    private static int telling(String key) {
        int words = 0;
        for (String word : key.split(" ", -1)) {
            words += SmallWords.ALL.contains(word) ? 0 : 1;
        }
        return words;
    }
}
