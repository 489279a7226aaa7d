package rolebook.search.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import rolebook.search.schema.Fields;

/// The words of an index: tells whether a word is known, begins a known one, or is a known one with
/// a typing error.
final class Vocabulary {
    /// What grammar adds to words.
    private static final Set<String> ENDINGS =
            Set.of("", "s", "es", "ed", "d", "ing", "er", "ers", "r", "rs", "ly", "ies", "ied");

    private static final int SHORTEST_MISSPELT = 6;

    private final IndexReader reader;
    private final WordList list;
    private final QueryWords words;
    private final Predicate<String> everyday;

    /// @param everyday words that are meant as they are, known or not
    Vocabulary(IndexReader reader, WordList list, QueryWords words, Predicate<String> everyday) {
        this.reader = reader;
        this.list = list;
        this.words = words;
        this.everyday = everyday;
    }

    /// Reads a word: known before begun, begun before mistyped.
    ///
    /// @param last whether it may be half typed
    Reading read(QueryWord word, boolean last) throws IOException {
        if (word.isNamedInCapitals()) {
            return new Reading.Known(word.stem());
        }
        Optional<Reading> plural = plural(word);
        if (plural.isPresent()) {
            return plural.get();
        }
        boolean asIs = everyday.test(word.written());
        Optional<String> misspelt = asIs ? Optional.empty() : misspelt(word, last);
        if (misspelt.isPresent()) {
            return mistyped(word.written(), misspelt.get());
        }
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
        if (asIs) {
            return new Reading.Unknown();
        }
        Optional<String> meant = meant(word.written());
        if (meant.isPresent()) {
            return mistyped(word.written(), meant.get());
        }
        Optional<Reading.Begun> clipped = clipped(word);
        return clipped.isPresent() ? clipped.get() : parted(word.written());
    }

    /// The plural of a word's beginning that is used as a word: `devs`, `specs`.
    private Optional<Reading.Begun> clipped(QueryWord word) {
        String written = word.written();
        return written.endsWith("s") && !written.endsWith("ss")
                ? begun(word.readAs(written.substring(0, written.length() - 1)), false)
                : Optional.empty();
    }

    private Reading mistyped(String written, String meant) throws IOException {
        String stem = words.stem(meant);
        Reading.Likelihood surely;
        if (isNamed(stem)) {
            surely =
                    list.similar(written, 1).contains(meant)
                            ? Reading.Likelihood.BESIDE_KNOWN
                            : Reading.Likelihood.ALONE;
        } else {
            surely =
                    length(written) < SearchLimits.TWO_TYPOS_FROM
                            ? Reading.Likelihood.NEVER
                            : Reading.Likelihood.ALONE;
        }
        return new Reading.Mistyped(meant, List.of(new Reading.Known(stem)), surely);
    }

    /// The words of names that one or two edits make of a word, the nearest first.
    ///
    /// @param twoFrom the length from which two are forgiven
    List<String> nearNames(String written, int twoFrom) throws IOException {
        if (length(written) < SearchLimits.ONE_TYPO_FROM
                || WordList.hasDigit(written)
                || everyday.test(written)) {
            return List.of();
        }
        List<String> near = new ArrayList<>();
        int most = length(written) < twoFrom ? 1 : 2;
        for (int edits = 1; edits <= most; edits++) {
            for (String similar : list.similar(written, edits)) {
                if (near.size() < SearchLimits.NEAR_NAMES && isNamed(words.stem(similar))) {
                    near.add(similar);
                }
            }
        }
        return near;
    }

    /// The plural of a short name: `pms` and `devs` are in no dictionary, so stems keep their s.
    private Optional<Reading> plural(QueryWord word) throws IOException {
        String written = word.written();
        if (!written.endsWith("s") || written.endsWith("ss") || isKnown(word.stem())) {
            return Optional.empty();
        }
        String singular = words.stem(written.substring(0, written.length() - 1));
        return isNamed(singular) ? Optional.of(new Reading.Known(singular)) : Optional.empty();
    }

    /// What is meant by a word that nobody wrote, though its stem is known because endings were cut
    /// off that are none: `differentation` is not `different`.
    private Optional<String> misspelt(QueryWord word, boolean last) throws IOException {
        String written = word.written();
        boolean begins = last && !list.longer(written, 1).isEmpty();
        if (begins || list.entriesWith(written) > 0 || !isKnown(word.stem())) {
            return Optional.empty();
        }
        int same = 0;
        int most = Math.min(written.length(), word.stem().length());
        while (same < most && written.charAt(same) == word.stem().charAt(same)) {
            same++;
        }
        if (ENDINGS.contains(written.substring(same)) || length(written) < SHORTEST_MISSPELT) {
            return Optional.empty();
        }
        return list.similar(written, 1).stream()
                .filter(similar -> !words.stem(similar).equals(word.stem()))
                .findFirst();
    }

    /// Whether two words are one that the index knows: `road map`.
    boolean isJoined(QueryWord first, QueryWord second) throws IOException {
        String joined = first.written() + second.written();
        return length(joined) >= SearchLimits.ONE_TYPO_FROM && isKnown(words.stem(joined));
    }

    /// Whether an entry has a stem.
    boolean isKnown(String stem) throws IOException {
        for (Weights.Field field : Weights.FIELDS) {
            if (reader.docFreq(new Term(field.name(), stem)) > 0) {
                return true;
            }
        }
        return false;
    }

    /// Whether a name has it.
    boolean isNamed(String stem) throws IOException {
        return reader.docFreq(new Term(Fields.TITLE, stem)) > 0
                || reader.docFreq(new Term(Fields.ALIAS, stem)) > 0;
    }

    /// Two words without the space between them; unknown if it is not that either.
    private Reading parted(String word) {
        int longest = word.length() - SearchLimits.SHORTEST_PART;
        for (int end = SearchLimits.SHORTEST_PART; end <= longest; end++) {
            String first = word.substring(0, end);
            String second = word.substring(end);
            // Words that are rare join by chance.
            if (list.entriesWith(first) > 1 && list.entriesWith(second) > 1) {
                return new Reading.Mistyped(
                        first + " " + second,
                        List.of(
                                new Reading.Known(words.stem(first)),
                                new Reading.Known(words.stem(second))),
                        Reading.Likelihood.BESIDE_KNOWN);
            }
        }
        return new Reading.Unknown();
    }

    private Optional<Reading.Begun> begun(QueryWord word, boolean last) {
        String prefix = word.written();
        // Behind a whole word nobody goes on typing: there it takes more to be a beginning.
        int least = SearchLimits.PREFIX_CHARACTERS + (last ? 0 : 1);
        if (length(prefix) < least) {
            return Optional.empty();
        }
        Set<String> stems = new LinkedHashSet<>();
        for (String longer : list.longer(prefix, SearchLimits.EXPANSIONS)) {
            stems.add(words.stem(longer));
        }
        stems.remove(word.stem());
        return stems.isEmpty()
                ? Optional.empty()
                : Optional.of(new Reading.Begun(prefix, List.copyOf(stems)));
    }

    /// The nearest known word: the fewest edits first, then a name's word, then the word that more
    /// entries contain.
    private Optional<String> meant(String word) throws IOException {
        int allowed = allowedEdits(word);
        for (int edits = 1; edits <= allowed; edits++) {
            List<String> similar = list.similar(word, edits);
            for (String one : similar) {
                if (isNamed(words.stem(one))) {
                    return Optional.of(one);
                }
            }
            // Short words are near to many by chance: there only the words of names are meant.
            if (!similar.isEmpty() && length(word) >= SearchLimits.ANY_WORD_MEANT_FROM) {
                return Optional.of(similar.getFirst());
            }
        }
        return Optional.empty();
    }

    private static int allowedEdits(String word) {
        int length = length(word);
        // A number that differs in a digit is another number.
        if (length < SearchLimits.ONE_TYPO_FROM || WordList.hasDigit(word)) {
            return 0;
        }
        return length < SearchLimits.TWO_TYPOS_FROM ? 1 : 2;
    }

    private static int length(String word) {
        return word.codePointCount(0, word.length());
    }
}
