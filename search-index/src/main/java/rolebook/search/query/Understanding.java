package rolebook.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rolebook.search.schema.NameKey;

/// Puts together what was understood of a query, word by word.
final class Understanding {
    private final String query;
    private final UnaryOperator<String> asked;
    private final Map<String, String> types;
    private final boolean name;
    private final boolean mending;
    private final StringBuilder mended;
    private final List<Reading> readings = new ArrayList<>();
    private int shift;
    private int known;
    private int strays;
    private final List<String> unknown = new ArrayList<>();
    private boolean applied;

    /// @param asked the name that a text is about
    /// @param types what a query may ask for by its word, by the stem of that word
    /// @param name whether the whole is a name, which is never mended, even where its words stand
    ///   in no text (`road map` for `roadmap`)
    Understanding(
            String query,
            UnaryOperator<String> asked,
            Map<String, String> types,
            boolean name,
            boolean mending) {
        this.query = query;
        this.asked = asked;
        this.types = types;
        this.name = name;
        this.mending = mending;
        this.mended = new StringBuilder(query);
    }

    void addAll(List<ReadWord> all) {
        known = (int) all.stream().filter(one -> !one.isStray()).count();
        strays = all.size() - known;
        applied = mending && !name && all.stream().anyMatch(one -> isLikely(one));
        for (ReadWord one : all) {
            switch (one.reading()) {
                case Reading.Unknown _ -> addUnknown(one.word());
                case Reading.Mistyped _ when name -> addUnknown(one.word());
                case Reading.Mistyped mistyped -> add(one.word(), mistyped, isLikely(one));
                case Reading.Known _, Reading.Begun _, Reading.KnownAndBegun _, Reading.Named _ ->
                        readings.add(one.reading());
            }
        }
    }

    /// Several mistyped words and no other are words by chance, if they are short.
    private boolean isLikely(ReadWord read) {
        if (!(read.reading() instanceof Reading.Mistyped mistyped)) {
            return false;
        }
        boolean single = known == 0 && strays == 1;
        return switch (mistyped.surely()) {
            case ANYHOW -> true;
            case BESIDE_KNOWN ->
                    single
                            || known > 0
                            || mistyped.meant().length() >= SearchLimits.ANY_WORD_MEANT_FROM;
            case ALONE -> single;
            case NEVER -> false;
        };
    }

    private void add(QueryWord word, Reading.Mistyped mistyped, boolean likely) {
        if (likely || (known == 0 && strays == 1)) {
            mended.replace(word.start() + shift, word.end() + shift, mistyped.meant());
            shift += mistyped.meant().length() - (word.end() - word.start());
        }
        if (mending && likely) {
            readings.add(mistyped);
        } else {
            addUnknown(word);
        }
    }

    /// What was asked for without the words that no entry has, which may be a name.
    private String rest(String key) {
        Set<String> left = unknown.stream().map(NameKey::of).collect(Collectors.toSet());
        String known =
                Stream.of(key.split(" ", -1))
                        .filter(word -> !left.contains(word))
                        .collect(Collectors.joining(" "));
        return asked.apply(known);
    }

    private void addUnknown(QueryWord word) {
        unknown.add(query.substring(word.start(), word.end()));
    }

    ReadQuery query(String key, boolean open, Optional<QueryWord> typeWord) {
        // Where most words mean nothing here, the rest is likely to be met by chance.
        boolean noise = unknown.size() > readings.size() || (!unknown.isEmpty() && known == 0);
        boolean corrected = !mended.toString().equals(query) && !(noise && applied);
        String text = corrected && applied ? mended.toString() : query;
        List<String> missing = name || noise ? List.of() : unknown;
        return new ReadQuery(
                text,
                corrected && applied
                        ? asked.apply(NameKey.of(text))
                        : missing.isEmpty() ? key : rest(key),
                open && missing.isEmpty(),
                noise ? List.of() : readings,
                missing,
                typeWord.flatMap(word -> Optional.ofNullable(types.get(word.stem()))),
                typeWord.map(word -> new Reading.Known(word.stem())),
                corrected
                        ? Optional.of(new SearchResponse.Correction(mended.toString(), applied))
                        : Optional.empty());
    }
}
