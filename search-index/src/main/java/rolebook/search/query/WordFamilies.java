package rolebook.search.query;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.tartarus.snowball.ext.EnglishStemmer;

/// Which stems of an index belong to one family: KStem keeps `planning` and `plan` apart, as the
/// dictionary does; the English Snowball stemmer cuts both to one root.
final class WordFamilies {
    /// Shorter words have no endings to cut.
    private static final int SHORTEST = 4;

    private final Map<String, List<String>> related = new HashMap<>();

    private WordFamilies(Map<String, SortedSet<String>> families) {
        for (SortedSet<String> family : families.values()) {
            for (String stem : family) {
                List<String> others = family.stream().filter(other -> !other.equals(stem)).toList();
                if (!others.isEmpty()) {
                    related.put(stem, others);
                }
            }
        }
    }

    static WordFamilies read(IndexReader reader) throws IOException {
        Map<String, SortedSet<String>> families = new HashMap<>();
        EnglishStemmer stemmer = new EnglishStemmer();
        for (Weights.Field field : Weights.FIELDS) {
            Terms terms = MultiTerms.getTerms(reader, field.name());
            if (terms == null) {
                continue;
            }
            TermsEnum cursor = terms.iterator();
            for (BytesRef term = cursor.next(); term != null; term = cursor.next()) {
                String stem = term.utf8ToString();
                if (stem.length() >= SHORTEST && !WordList.hasDigit(stem)) {
                    stemmer.setCurrent(stem);
                    stemmer.stem();
                    families.computeIfAbsent(stemmer.getCurrent(), _ -> new TreeSet<>()).add(stem);
                }
            }
        }
        return new WordFamilies(families);
    }

    /// The other stems of its family, sorted; none for a stem that the index does not know.
    List<String> relatedTo(String stem) {
        return related.getOrDefault(stem, List.of());
    }
}
