package rolebook.search.query;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A query as the index understands it.
///
/// @param text what is searched: the query, mended where a word was mistyped
/// @param key the text as a name
/// @param open whether its last word may be half typed
/// @param readings of the words that an entry has to have
/// @param unknown words, as they were typed, that no entry has: the rest is searched for
/// @param type the type that it asks for, if it does
/// @param typeWord that type's word, which an entry may have in its name instead
/// @param correction what was or could be searched instead
record ReadQuery(
        String text,
        String key,
        boolean open,
        List<Reading> readings,
        List<String> unknown,
        Optional<String> type,
        Optional<Reading.Known> typeWord,
        Optional<SearchResponse.Correction> correction) {

    ReadQuery {
        readings = List.copyOf(readings);
        unknown = List.copyOf(unknown);
    }

    /// How many words say what is looked for, known or not.
    int words() {
        return readings.size() + unknown.size();
    }

    /// The stems to mark.
    Set<String> stems() {
        Set<String> stems = new LinkedHashSet<>();
        readings.forEach(reading -> add(reading, stems));
        typeWord.ifPresent(known -> stems.add(known.stem()));
        return stems;
    }

    private static void add(Reading reading, Set<String> stems) {
        switch (reading) {
            case Reading.Known known -> stems.add(known.stem());
            case Reading.Begun begun -> addSome(begun, stems);
            case Reading.KnownAndBegun both -> {
                stems.add(both.known().stem());
                addSome(both.begun(), stems);
            }
            case Reading.Mistyped mistyped ->
                    mistyped.known().forEach(known -> stems.add(known.stem()));
            case Reading.Named named -> {
                named.written().forEach(known -> stems.add(known.stem()));
                named.otherwise().forEach(known -> stems.add(known.stem()));
            }
            case Reading.Unknown _ -> {}
        }
    }

    private static void addSome(Reading.Begun begun, Set<String> stems) {
        begun.stems().stream().limit(SearchLimits.MARKED_EXPANSIONS).forEach(stems::add);
    }
}
