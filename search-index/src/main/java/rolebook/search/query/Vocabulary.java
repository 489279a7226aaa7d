package rolebook.search.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import rolebook.search.schema.Fields;

/// The words of an index: tells whether a word is known, begins a known one, or is a known one with
/// a typing error.
final class Vocabulary {
    private static final List<String> STEMMED =
            List.of(Fields.TITLE, Fields.ALIAS, Fields.SUMMARY, Fields.TEXT, Fields.BODY);

    private final IndexReader reader;
    private final QueryWords words;

    Vocabulary(IndexReader reader, QueryWords words) {
        this.reader = reader;
        this.words = words;
    }

    /// Reads a word: known before begun, begun before mistyped.
    ///
    /// @param last whether it may be half typed
    Reading read(QueryWord word, boolean last) throws IOException {
        boolean known = isKnown(word.stem());
        if (known && !last) {
            return new Reading.Known(word.stem());
        }
        Optional<Reading.Begun> begun = begun(word.written());
        if (known) {
            Reading.Known itself = new Reading.Known(word.stem());
            return begun.isEmpty() ? itself : new Reading.KnownAndBegun(itself, begun.get());
        }
        if (begun.isPresent()) {
            return begun.get();
        }
        Optional<String> meant = meant(word.written());
        if (meant.isEmpty()) {
            return new Reading.Unknown();
        }
        return new Reading.Mistyped(meant.get(), new Reading.Known(words.stem(meant.get())));
    }

    /// Whether some entry has this name.
    boolean hasName(String field, String key) throws IOException {
        return !key.isEmpty() && reader.docFreq(new Term(field, key)) > 0;
    }

    private boolean isKnown(String stem) throws IOException {
        for (String field : STEMMED) {
            if (reader.docFreq(new Term(field, stem)) > 0) {
                return true;
            }
        }
        return false;
    }

    private Optional<Reading.Begun> begun(String prefix) throws IOException {
        if (length(prefix) < SearchLimits.PREFIX_CHARACTERS) {
            return Optional.empty();
        }
        List<String> longer = startingWith(Fields.WORD, prefix, SearchLimits.MARKED_EXPANSIONS + 1);
        longer.remove(prefix);
        if (longer.isEmpty()) {
            return Optional.empty();
        }
        Set<String> stems = new LinkedHashSet<>();
        longer.forEach(word -> stems.add(words.stem(word)));
        return Optional.of(new Reading.Begun(prefix, List.copyOf(stems)));
    }

    /// The field's terms that begin with the prefix, in their order, at most so many.
    List<String> startingWith(String field, String prefix, int atMost) throws IOException {
        List<String> found = new ArrayList<>();
        Terms terms = MultiTerms.getTerms(reader, field);
        if (terms == null) {
            return found;
        }
        TermsEnum cursor = terms.iterator();
        BytesRef start = new BytesRef(prefix);
        if (cursor.seekCeil(start) == TermsEnum.SeekStatus.END) {
            return found;
        }
        BytesRef term = cursor.term();
        while (term != null && StringHelper.startsWith(term, start) && found.size() < atMost) {
            found.add(term.utf8ToString());
            term = cursor.next();
        }
        return found;
    }

    /// The nearest known word: the fewest edits first, then the word that more entries contain.
    private Optional<String> meant(String word) throws IOException {
        Terms terms = MultiTerms.getTerms(reader, Fields.WORD);
        if (terms == null) {
            return Optional.empty();
        }
        for (int edits = 1; edits <= allowedEdits(word); edits++) {
            Optional<Candidate> best = similar(terms, word, edits).stream().min(Candidate.BEST);
            if (best.isPresent()) {
                return best.map(Candidate::word);
            }
        }
        return Optional.empty();
    }

    private static List<Candidate> similar(Terms terms, String word, int edits) throws IOException {
        // The first letter is rarely wrong, and fixing it keeps the number of candidates small.
        FuzzyTermsEnum cursor =
                new FuzzyTermsEnum(terms, new Term(Fields.WORD, word), edits, 1, true);
        List<Candidate> similar = new ArrayList<>();
        BytesRef term = cursor.next();
        while (term != null && similar.size() < SearchLimits.EXPANSIONS) {
            String text = term.utf8ToString();
            if (!hasDigit(text)) {
                similar.add(new Candidate(text, cursor.getBoost(), cursor.docFreq()));
            }
            term = cursor.next();
        }
        return similar;
    }

    private static int allowedEdits(String word) {
        int length = length(word);
        // A number that differs in a digit is another number.
        if (length < SearchLimits.ONE_TYPO_FROM || hasDigit(word)) {
            return 0;
        }
        return length < SearchLimits.TWO_TYPOS_FROM ? 1 : 2;
    }

    private static boolean hasDigit(String word) {
        return word.codePoints().anyMatch(Character::isDigit);
    }

    private static int length(String word) {
        return word.codePointCount(0, word.length());
    }

    /// @param likeness 1 for the same word, less for each edit
    /// @param frequency number of entries that contain it
    private record Candidate(String word, float likeness, int frequency) {
        static final Comparator<Candidate> BEST =
                Comparator.comparingDouble((Candidate candidate) -> -candidate.likeness())
                        .thenComparingInt(candidate -> -candidate.frequency())
                        .thenComparing(Candidate::word);
    }
}
