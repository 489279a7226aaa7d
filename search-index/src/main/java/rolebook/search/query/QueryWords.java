package rolebook.search.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import rolebook.search.schema.Analysis;
import rolebook.search.schema.Fields;
import rolebook.search.schema.SmallWords;

/// Takes a query apart into words.
final class QueryWords {
    private final Analyzer words = Analysis.words();
    private final Analyzer stems = Analysis.stems();

    /// Every word of the query, in its order.
    List<QueryWord> all(String query) {
        List<QueryWord> all = new ArrayList<>();
        try (TokenStream stream = words.tokenStream(Fields.WORD, query)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                String word = term.toString();
                String written = SmallWords.plain(word);
                String stem = SmallWords.isNamed(word) ? word : stem(word);
                all.add(new QueryWord(written, stem, offset.startOffset(), offset.endOffset()));
            }
            stream.end();
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot analyse a query in memory", failure);
        }
        return all;
    }

    /// The words that count, each once, at most [SearchLimits#TERMS]; small ones only where nothing
    /// else is left, as in a query for `who`.
    static List<QueryWord> counting(List<QueryWord> all) {
        List<QueryWord> counting = new ArrayList<>();
        for (QueryWord word : all) {
            boolean seen = counting.stream().anyMatch(known -> known.stem().equals(word.stem()));
            if (!seen && !word.isSmall()) {
                counting.add(word);
            }
        }
        List<QueryWord> chosen = counting.isEmpty() ? all.stream().distinct().toList() : counting;
        return List.copyOf(chosen.subList(0, Math.min(SearchLimits.TERMS, chosen.size())));
    }

    /// The stem of one folded word.
    String stem(String word) {
        try (TokenStream stream = stems.tokenStream(Fields.TEXT, word)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            String stem = stream.incrementToken() ? term.toString() : word;
            stream.end();
            return stem;
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot analyse a word in memory", failure);
        }
    }
}
