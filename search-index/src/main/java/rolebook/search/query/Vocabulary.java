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
import rolebook.search.schema.SmallWords;

/// The words of an index: tells whether a word is known, begins a known one, or is a known one with
/// a typing error.
final class Vocabulary {
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
        Optional<Reading.Begun> begun = begun(word, last);
        if (known) {
            Reading.Known itself = new Reading.Known(word.stem());
            return begun.isEmpty() ? itself : new Reading.KnownAndBegun(itself, begun.get());
        }
        if (begun.isPresent()) {
            return begun.get();
        }
        Optional<String> meant = meant(word.written());
        if (meant.isPresent()) {
            return new Reading.Mistyped(
                    meant.get(), List.of(new Reading.Known(words.stem(meant.get()))));
        }
        return parted(word.written());
    }

    /// Whether two words are one that the index knows: `road map`.
    boolean isJoined(QueryWord first, QueryWord second) throws IOException {
        String joined = first.written() + second.written();
        return length(joined) >= SearchLimits.ONE_TYPO_FROM && isKnown(words.stem(joined));
    }

    private boolean isKnown(String stem) throws IOException {
        for (Weights.Field field : Weights.FIELDS) {
            if (reader.docFreq(new Term(field.name(), stem)) > 0) {
                return true;
            }
        }
        return false;
    }

    private boolean isNamed(String stem) throws IOException {
        return reader.docFreq(new Term(Fields.TITLE, stem)) > 0
                || reader.docFreq(new Term(Fields.ALIAS, stem)) > 0;
    }

    /// Two words without the space between them; unknown if it is not that either.
    private Reading parted(String word) throws IOException {
        int longest = word.length() - SearchLimits.SHORTEST_PART;
        for (int end = SearchLimits.SHORTEST_PART; end <= longest; end++) {
            String first = word.substring(0, end);
            String second = word.substring(end);
            if (isWord(first) && isWord(second)) {
                return new Reading.Mistyped(
                        first + " " + second,
                        List.of(
                                new Reading.Known(words.stem(first)),
                                new Reading.Known(words.stem(second))));
            }
        }
        return new Reading.Unknown();
    }

    /// Whether it is a word as it stands, in several entries: rare ones join by chance.
    private boolean isWord(String word) throws IOException {
        return !hasDigit(word) && reader.docFreq(new Term(Fields.WORD, word)) > 1;
    }

    private Optional<Reading.Begun> begun(QueryWord word, boolean last) throws IOException {
        String prefix = word.written();
        // Behind a whole word nobody goes on typing: there it takes more to be a beginning.
        int least = SearchLimits.PREFIX_CHARACTERS + (last ? 0 : 1);
        if (length(prefix) < least) {
            return Optional.empty();
        }
        Set<String> stems = new LinkedHashSet<>();
        for (String longer : mostFrequent(prefix)) {
            stems.add(words.stem(longer));
        }
        stems.remove(word.stem());
        return stems.isEmpty()
                ? Optional.empty()
                : Optional.of(new Reading.Begun(prefix, List.copyOf(stems)));
    }

    /// The words that begin so and are in most entries, at most [SearchLimits#EXPANSIONS].
    private List<String> mostFrequent(String prefix) throws IOException {
        List<Candidate> longer = new ArrayList<>();
        Terms terms = MultiTerms.getTerms(reader, Fields.WORD);
        if (terms == null) {
            return List.of();
        }
        TermsEnum cursor = terms.iterator();
        BytesRef start = new BytesRef(prefix);
        if (cursor.seekCeil(start) == TermsEnum.SeekStatus.END) {
            return List.of();
        }
        BytesRef term = cursor.term();
        while (term != null && StringHelper.startsWith(term, start)) {
            String longerWord = term.utf8ToString();
            if (term.length > start.length && !SmallWords.ALL.contains(longerWord)) {
                longer.add(new Candidate(longerWord, 1, cursor.docFreq()));
            }
            term = cursor.next();
        }
        return longer.stream()
                .sorted(Candidate.BEST)
                .limit(SearchLimits.EXPANSIONS)
                .map(Candidate::word)
                .toList();
    }

    /// The nearest known word: the fewest edits first, then the word that more entries contain.
    private Optional<String> meant(String word) throws IOException {
        Terms terms = MultiTerms.getTerms(reader, Fields.WORD);
        if (terms == null) {
            return Optional.empty();
        }
        int allowed = allowedEdits(word);
        for (int edits = 1; edits <= allowed; edits++) {
            // The first letter is rarely wrong, and fixing it keeps the number of candidates small.
            Optional<String> best = best(similar(terms, word, edits, 1), word);
            if (best.isEmpty() && edits == 1 && length(word) > SearchLimits.ONE_TYPO_FROM) {
                best = best(similar(terms, word, edits, 0), word);
            }
            if (best.isPresent()) {
                return best;
            }
        }
        return Optional.empty();
    }

    /// Short words are near to many by chance: there only the words of names are meant.
    private Optional<String> best(List<Candidate> similar, String word) throws IOException {
        similar.sort(Candidate.BEST);
        for (Candidate candidate : similar) {
            if (length(word) >= SearchLimits.ANY_WORD_MEANT_FROM
                    || isNamed(words.stem(candidate.word()))) {
                return Optional.of(candidate.word());
            }
        }
        return Optional.empty();
    }

    private static List<Candidate> similar(Terms terms, String word, int edits, int fixed)
            throws IOException {
        FuzzyTermsEnum cursor =
                new FuzzyTermsEnum(terms, new Term(Fields.WORD, word), edits, fixed, true);
        List<Candidate> similar = new ArrayList<>();
        BytesRef term = cursor.next();
        while (term != null && similar.size() < SearchLimits.SIMILAR) {
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
