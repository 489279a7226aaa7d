package rolebook.search.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import rolebook.search.schema.Analysis;
import rolebook.search.schema.Fields;

/// Takes a query apart into the words that count.
final class QueryWords {
    /// Words that a question is made of and that find nothing by themselves. They count where
    /// nothing else is left, as in a query for `who`.
    private static final Set<String> FRAME =
            Set.of(
                    "a", "an", "and", "are", "as", "at", "be", "by", "do", "does", "for", "from",
                    "how", "i", "in", "into", "is", "it", "its", "of", "on", "or", "our", "that",
                    "the", "their", "this", "to", "was", "we", "were", "what", "when", "where",
                    "which", "who", "why", "will", "with", "you", "your");

    private final Analyzer words = Analysis.words();
    private final Analyzer stems = Analysis.stems();

    /// The query's words, each once, at most [SearchLimits#TERMS].
    List<QueryWord> of(String query) {
        List<QueryWord> all = new ArrayList<>();
        try (TokenStream stream = words.tokenStream(Fields.WORD, query)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                String written = term.toString();
                all.add(
                        new QueryWord(
                                written, stem(written), offset.startOffset(), offset.endOffset()));
            }
            stream.end();
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot analyse a query in memory", failure);
        }
        return counting(all);
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

    private static List<QueryWord> counting(List<QueryWord> all) {
        List<QueryWord> counting = new ArrayList<>();
        for (QueryWord word : all) {
            boolean seen = counting.stream().anyMatch(known -> known.stem().equals(word.stem()));
            if (!seen && !FRAME.contains(word.written())) {
                counting.add(word);
            }
        }
        List<QueryWord> chosen = counting.isEmpty() ? all.stream().distinct().toList() : counting;
        return List.copyOf(chosen.subList(0, Math.min(SearchLimits.TERMS, chosen.size())));
    }
}
