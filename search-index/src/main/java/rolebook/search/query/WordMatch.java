package rolebook.search.query;

import org.apache.lucene.util.FixedBitSet;

/// Where a word of a query occurs.
///
/// @param titles entries that have it in their title
/// @param names entries that have it in a name
/// @param wholeNames those of them that have it as it was typed, not as the beginning of a longer
///   word
/// @param summaries entries that have it in a name or the summary
/// @param anywhere entries that have it
/// @param partTitles documents of sections that have it in their heading
/// @param parts documents of sections and statements that have it
/// @param frequencies by entry: how often, each field by its weight
@SuppressWarnings("ArrayRecordComponent") // Written to for every posting.
record WordMatch(
        FixedBitSet titles,
        FixedBitSet names,
        FixedBitSet wholeNames,
        FixedBitSet summaries,
        FixedBitSet anywhere,
        FixedBitSet partTitles,
        FixedBitSet parts,
        float[] frequencies) {

    static WordMatch nowhere(int entries, int documents) {
        int size = Math.max(1, entries);
        return new WordMatch(
                new FixedBitSet(size),
                new FixedBitSet(size),
                new FixedBitSet(size),
                new FixedBitSet(size),
                new FixedBitSet(size),
                new FixedBitSet(documents),
                new FixedBitSet(documents),
                new float[size]);
    }

    /// Where both occur.
    void retain(WordMatch other) {
        titles.and(other.titles);
        names.and(other.names);
        wholeNames.and(other.wholeNames);
        summaries.and(other.summaries);
        anywhere.and(other.anywhere);
        partTitles.and(other.partTitles);
        parts.and(other.parts);
        for (int i = 0; i < frequencies.length; i++) {
            boolean both = frequencies[i] > 0 && other.frequencies[i] > 0;
            frequencies[i] = both ? Math.min(frequencies[i], other.frequencies[i]) : 0;
        }
    }

    /// Where one of them occurs.
    ///
    /// @param factor what the other one counts
    void add(WordMatch other, float factor) {
        titles.or(other.titles);
        names.or(other.names);
        wholeNames.or(other.wholeNames);
        summaries.or(other.summaries);
        anywhere.or(other.anywhere);
        partTitles.or(other.partTitles);
        parts.or(other.parts);
        for (int i = 0; i < frequencies.length; i++) {
            frequencies[i] += factor * other.frequencies[i];
        }
    }
}
