package rolebook.search.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import rolebook.search.schema.Fields;
import rolebook.search.schema.NameKey;

/// A query as the index understands it.
///
/// @param text what is searched: the query, mended where a word was mistyped
/// @param key the text as a name
/// @param readings of the words that the index knows
/// @param corrected whether the text differs from what was asked
record ReadQuery(String text, String key, List<Reading> readings, boolean corrected) {

    ReadQuery {
        readings = List.copyOf(readings);
    }

    static ReadQuery of(String query, QueryWords words, Vocabulary vocabulary) throws IOException {
        String key = NameKey.of(query);
        List<QueryWord> all = words.of(query);
        // A whole name is never mended, even where its words stand in no text ("road map" for
        // "roadmap").
        boolean name = vocabulary.hasName(Fields.JOINED_NAME, NameKey.joined(key));
        boolean open =
                !query.isEmpty() && !Character.isWhitespace(query.charAt(query.length() - 1));
        List<Reading> readings = new ArrayList<>();
        StringBuilder mended = new StringBuilder(query);
        int shift = 0;
        int unknown = 0;
        for (int i = 0; i < all.size(); i++) {
            QueryWord word = all.get(i);
            switch (vocabulary.read(word, open && i == all.size() - 1)) {
                case Reading.Unknown _ -> unknown++;
                case Reading.Mistyped _ when name -> unknown++;
                case Reading.Mistyped mistyped -> {
                    mended.replace(word.start() + shift, word.end() + shift, mistyped.meant());
                    shift += mistyped.meant().length() - (word.end() - word.start());
                    readings.add(mistyped.known());
                }
                case Reading known -> readings.add(known);
            }
        }
        // Where most words mean nothing here, the rest is likely to be met by chance.
        if (unknown > readings.size()) {
            readings.clear();
        }
        String text = readings.isEmpty() ? query : mended.toString();
        boolean corrected = !text.equals(query);
        return new ReadQuery(text, corrected ? NameKey.of(text) : key, readings, corrected);
    }

    Optional<SearchResponse.Correction> correction() {
        return corrected
                ? Optional.of(new SearchResponse.Correction(text, true))
                : Optional.empty();
    }

    /// The stems to mark and to find in sections.
    Set<String> stems() {
        Set<String> stems = new LinkedHashSet<>();
        for (Reading reading : readings) {
            switch (reading) {
                case Reading.Known known -> stems.add(known.stem());
                case Reading.Begun begun -> stems.addAll(begun.stems());
                case Reading.KnownAndBegun both -> {
                    stems.add(both.known().stem());
                    stems.addAll(both.begun().stems());
                }
                case Reading.Mistyped mistyped -> stems.add(mistyped.known().stem());
                case Reading.Unknown _ -> {}
            }
        }
        return stems;
    }
}
