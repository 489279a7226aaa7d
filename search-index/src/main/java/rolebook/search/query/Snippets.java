package rolebook.search.query;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.uhighlight.LengthGoalBreakIterator;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;

/// Cuts the passage out of a text that matches best and marks what matched.
final class Snippets {
    /// The length that a passage is cut to where sentences allow, in chars.
    static final int LENGTH = 160;

    /// No more of a text is looked at, in chars.
    private static final int READ = 20_000;

    private static final String MARK = "<mark>";

    private final UnifiedHighlighter highlighter;

    Snippets(IndexSearcher searcher, Analyzer analyzer) {
        // Plain words alone: weighing whole queries costs most of a request and shows the same.
        highlighter =
                UnifiedHighlighter.builder(searcher, analyzer)
                        .withWeightMatches(false)
                        .withHandleMultiTermQuery(false)
                        .withHighlightPhrasesStrictly(false)
                        .withMaxLength(READ)
                        .withBreakIterator(Snippets::breaks)
                        .withFormatter(new Marks())
                        .build();
    }

    /// Each document's snippet of a stored field; its beginning, unmarked, where no stem occurs;
    /// nothing for an empty text.
    Map<Integer, String> of(String field, Set<String> stems, List<Integer> documents)
            throws IOException {
        Map<Integer, String> snippets = new HashMap<>();
        if (documents.isEmpty()) {
            return snippets;
        }
        int[] ids = documents.stream().mapToInt(Integer::intValue).toArray();
        String[] found =
                highlighter
                        .highlightFields(
                                new String[] {field},
                                Queries.marked(field, stems),
                                ids,
                                new int[] {1})
                        .getOrDefault(field, new String[ids.length]);
        for (int i = 0; i < ids.length; i++) {
            if (found[i] != null && !found[i].isEmpty()) {
                snippets.put(ids[i], found[i]);
            }
        }
        return snippets;
    }

    /// Whether something is marked in a snippet.
    static boolean isMarked(String snippet) {
        return snippet.contains(MARK);
    }

    /// The beginning of a text, cut between words.
    static String beginning(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        int space = text.lastIndexOf(' ', length);
        int end = space > 0 ? space : length;
        if (Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(0, end) + "…";
    }

    private static BreakIterator breaks() {
        return LengthGoalBreakIterator.createClosestToLength(
                BreakIterator.getSentenceInstance(Locale.ROOT), LENGTH, 0.5f);
    }

    private static final class Marks extends PassageFormatter {
        @Override
        public String format(Passage[] passages, String content) {
            StringBuilder html = new StringBuilder();
            for (Passage passage : passages) {
                append(html, passage, content);
            }
            return html.toString().strip();
        }

        private static void append(StringBuilder html, Passage passage, String content) {
            int position = passage.getStartOffset();
            for (int i = 0; i < passage.getNumMatches(); i++) {
                int start = Math.max(position, passage.getMatchStarts()[i]);
                int end = Math.min(passage.getEndOffset(), passage.getMatchEnds()[i]);
                if (start >= end) {
                    continue;
                }
                html.append(Html.escaped(content.substring(position, start)))
                        .append(MARK)
                        .append(Html.escaped(content.substring(start, end)))
                        .append("</mark>");
                position = end;
            }
            html.append(Html.escaped(content.substring(position, passage.getEndOffset())));
        }
    }
}
