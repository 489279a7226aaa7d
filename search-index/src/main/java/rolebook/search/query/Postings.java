package rolebook.search.query;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;
import rolebook.search.schema.Fields;

/// Walks the postings of a query's words, each once: what matches, in which part of an entry, and
/// how often comes from the same walk.
final class Postings {
    private final IndexReader reader;
    private final EntryTable entries;
    private final WordFamilies families;
    private final Deadline deadline;

    Postings(IndexReader reader, EntryTable entries, WordFamilies families, Deadline deadline) {
        this.reader = reader;
        this.entries = entries;
        this.families = families;
        this.deadline = deadline;
    }

    WordMatch match(Reading reading) throws IOException {
        WordMatch match = nowhere();
        switch (reading) {
            case Reading.Known known -> walk(known, match);
            case Reading.Begun begun -> walkAll(begun, match);
            case Reading.KnownAndBegun both -> {
                walk(both.known(), match);
                walkAll(both.begun(), match);
            }
            case Reading.Mistyped mistyped -> {
                return all(mistyped.known());
            }
            case Reading.Named named -> {
                WordMatch written = all(named.written());
                written.add(all(named.otherwise()), Weights.SYNONYM);
                return written;
            }
            case Reading.Unknown _ ->
                    throw new IllegalArgumentException("An unknown word finds nothing: " + reading);
        }
        return match;
    }

    private WordMatch nowhere() {
        return WordMatch.nowhere(entries.size(), entries.documentCount());
    }

    /// Where all words occur.
    private WordMatch all(List<Reading.Known> words) throws IOException {
        WordMatch all = nowhere();
        walk(words.getFirst(), all);
        for (Reading.Known word : words.subList(1, words.size())) {
            WordMatch other = nowhere();
            walk(word, other);
            all.retain(other);
        }
        return all;
    }

    /// Related words count, but are not what was typed: they stand in no name.
    private void walk(Reading.Known known, WordMatch match) throws IOException {
        walk(known.stem(), 1, true, match);
        for (String related : families.relatedTo(known.stem())) {
            for (Weights.Field field : Weights.FIELDS) {
                if (deadline.isOver()) {
                    return;
                }
                Weights.Field text =
                        new Weights.Field(field.name(), Weights.Zone.TEXT, field.weight());
                walk(related, Weights.RELATED, false, text, match);
            }
        }
    }

    private void walkAll(Reading.Begun begun, WordMatch match) throws IOException {
        for (String stem : begun.stems()) {
            walk(stem, Weights.BEGUN, false, match);
        }
    }

    private void walk(String stem, float factor, boolean whole, WordMatch match)
            throws IOException {
        for (Weights.Field field : Weights.FIELDS) {
            if (deadline.isOver()) {
                return;
            }
            walk(stem, factor, whole, field, match);
        }
        add(Fields.PART_TITLE, stem, match.partTitles());
        add(Fields.PART_TEXT, stem, match.parts());
        match.parts().or(match.partTitles());
    }

    private void walk(
            String stem, float factor, boolean whole, Weights.Field field, WordMatch match)
            throws IOException {
        float weight = factor * field.weight();
        float[] frequencies = match.frequencies();
        for (LeafReaderContext leaf : reader.leaves()) {
            PostingsEnum postings =
                    leaf.reader().postings(new Term(field.name(), stem), PostingsEnum.FREQS);
            if (postings == null) {
                continue;
            }
            int step = 0;
            for (int doc = postings.nextDoc();
                    doc != DocIdSetIterator.NO_MORE_DOCS && !deadline.isOverAt(step++);
                    doc = postings.nextDoc()) {
                int entry = entries.entryOf(doc + leaf.docBase);
                frequencies[entry] += weight * postings.freq();
                match.anywhere().set(entry);
                mark(field.zone(), entry, whole, match);
            }
        }
    }

    private static void mark(Weights.Zone zone, int entry, boolean whole, WordMatch match) {
        switch (zone) {
            case TITLE -> {
                match.titles().set(entry);
                mark(Weights.Zone.NAME, entry, whole, match);
            }
            case NAME -> {
                match.names().set(entry);
                match.summaries().set(entry);
                if (whole) {
                    match.wholeNames().set(entry);
                }
            }
            case SUMMARY -> match.summaries().set(entry);
            case TEXT -> {}
        }
    }

    private void add(String field, String stem, FixedBitSet documents) throws IOException {
        if (deadline.isOver()) {
            return;
        }
        for (LeafReaderContext leaf : reader.leaves()) {
            PostingsEnum postings =
                    leaf.reader().postings(new Term(field, stem), PostingsEnum.NONE);
            if (postings == null) {
                continue;
            }
            int step = 0;
            for (int doc = postings.nextDoc();
                    doc != DocIdSetIterator.NO_MORE_DOCS && !deadline.isOverAt(step++);
                    doc = postings.nextDoc()) {
                documents.set(doc + leaf.docBase);
            }
        }
    }
}
