package rolebook.generator.derive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import rolebook.generator.computed.AlphabetLetter;
import rolebook.generator.computed.AlphabetRow;
import rolebook.generator.computed.SortKey;
import rolebook.generator.model.Entry;
import rolebook.generator.model.KnowledgeBase;
import rolebook.generator.model.Name;
import rolebook.generator.source.Located;

/// Lists every entry from A to Z: by its title, and by each other name as a reference to it.
final class Alphabet {
    /// `#` stands behind Z.
    private static final Comparator<String> LETTERS =
            Comparator.<String, Boolean>comparing(SortKey.NO_LETTER::equals)
                    .thenComparing(Comparator.naturalOrder());

    private static final Comparator<Keyed> ROWS =
            Comparator.comparing(Keyed::key)
                    .thenComparing(keyed -> keyed.row().entry())
                    .thenComparing(keyed -> keyed.row().alias())
                    .thenComparing(keyed -> keyed.row().name());

    private Alphabet() {}

    /// A row and its key, made once.
    private record Keyed(SortKey key, AlphabetRow row) {
        static Keyed of(AlphabetRow row) {
            return new Keyed(SortKey.of(row.name()), row);
        }
    }

    /// The letters that have rows, each with its rows by name, then by id.
    static List<AlphabetLetter> of(KnowledgeBase knowledge) {
        SortedMap<String, List<AlphabetRow>> byLetter = new TreeMap<>(LETTERS);
        knowledge.entries().stream()
                .flatMap(Alphabet::rows)
                .map(Keyed::of)
                .sorted(ROWS)
                .forEach(keyed ->
                        byLetter.computeIfAbsent(keyed.key().letter(), _ -> new ArrayList<>())
                                .add(keyed.row()));
        return byLetter.entrySet().stream()
                .map(letter -> new AlphabetLetter(letter.getKey(), letter.getValue()))
                .toList();
    }

    /// The entry's title and those aliases that differ from it in more than case, accents and
    /// hyphens, each once.
    private static Stream<AlphabetRow> rows(Entry entry) {
        Set<Name> seen = new HashSet<>(Set.of(Name.of(entry.title())));
        Stream<AlphabetRow> aliases =
                entry.header().aliases().stream()
                        .map(Located::value)
                        .filter(alias -> seen.add(Name.of(alias)))
                        .map(alias -> new AlphabetRow(alias, entry.id(), true));
        return Stream.concat(Stream.of(new AlphabetRow(entry.title(), entry.id(), false)), aliases);
    }
}
