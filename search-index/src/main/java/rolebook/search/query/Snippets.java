package rolebook.search.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;

/// Cuts the passage out of a stored text that matches best and marks what matched. Where the words
/// stand comes from the index's offsets: no text is analysed again.
final class Snippets {
    /// The length that a passage is cut to, in chars.
    static final int LENGTH = 160;

    /// How far before the first match a sentence may begin to be shown from there.
    private static final int LEAD = 90;

    /// Occurrences of one word in one text that are looked at.
    private static final int OCCURRENCES = 64;

    private static final String MARK = "<mark>";
    private static final String MARK_END = "</mark>";

    /// After these a line may end without another sign.
    private static final String STOPS = ".!?:;,";

    private final IndexReader reader;
    private final Deadline deadline;

    /// @param deadline when the words that were not looked for yet are left unmarked
    Snippets(IndexReader reader, Deadline deadline) {
        this.reader = reader;
        this.deadline = deadline;
    }

    /// A place in a text where a word stands.
    ///
    /// @param word the word's number
    record Match(int start, int end, int word) {
        static final Comparator<Match> BY_PLACE =
                Comparator.comparingInt(Match::start).thenComparingInt(match -> -match.end());
    }

    /// Where the stems stand in a field of some documents.
    ///
    /// @param documents ascending
    Map<Integer, List<Match>> matches(String field, Set<String> stems, List<Integer> documents)
            throws IOException {
        Map<Integer, List<Match>> matches = new HashMap<>();
        int word = 0;
        for (String stem : stems) {
            if (deadline.isOver()) {
                break;
            }
            for (LeafReaderContext leaf : reader.leaves()) {
                PostingsEnum postings =
                        leaf.reader().postings(new Term(field, stem), PostingsEnum.OFFSETS);
                if (postings != null) {
                    add(postings, leaf, word, documents, matches);
                }
            }
            word++;
        }
        matches.values().forEach(list -> list.sort(Match.BY_PLACE));
        return matches;
    }

    private static void add(
            PostingsEnum postings,
            LeafReaderContext leaf,
            int word,
            List<Integer> documents,
            Map<Integer, List<Match>> matches)
            throws IOException {
        for (int document : documents) {
            int local = document - leaf.docBase;
            if (local < 0 || local >= leaf.reader().maxDoc()) {
                continue;
            }
            int at = postings.docID() < local ? postings.advance(local) : postings.docID();
            if (at == DocIdSetIterator.NO_MORE_DOCS) {
                return;
            }
            if (at != local) {
                continue;
            }
            List<Match> found = matches.computeIfAbsent(document, _ -> new ArrayList<>());
            for (int i = Math.min(OCCURRENCES, postings.freq()); i > 0; i--) {
                postings.nextPosition();
                found.add(new Match(postings.startOffset(), postings.endOffset(), word));
            }
        }
    }

    /// A part of a text.
    ///
    /// @param html in one line, what matched marked
    /// @param words how many different words are marked
    record Passage(String html, int words) {}

    /// The passage with the most different words; the beginning where nothing matches.
    static Passage of(String text, List<Match> matches) {
        if (matches.isEmpty()) {
            return new Passage(inOneLine(Html.escaped(beginning(text, LENGTH))), 0);
        }
        if (text.length() <= LENGTH) {
            return new Passage(marked(text, matches, 0, text.length()), words(matches));
        }
        int best = bestStart(matches);
        int from = start(text, matches.get(best).start());
        int to = end(text, from, matches.get(best).end());
        String html = marked(text, matches, from, to);
        List<Match> inside =
                matches.stream()
                        .filter(match -> match.start() >= from && match.end() <= to)
                        .toList();
        return new Passage(
                (isSentenceStart(text, from) ? "" : "…")
                        + html
                        + (isSentenceEnd(text, to) ? "" : "…"),
                words(inside));
    }

    /// How many different words match.
    static int words(List<Match> matches) {
        return (int) matches.stream().mapToInt(Match::word).distinct().count();
    }

    /// The match from which on a passage holds the most different words.
    private static int bestStart(List<Match> matches) {
        int best = 0;
        int most = 0;
        for (int i = 0; i < matches.size(); i++) {
            long words = 0;
            int count = 0;
            for (int j = i; j < matches.size(); j++) {
                if (matches.get(j).end() - matches.get(i).start() > LENGTH) {
                    break;
                }
                words |= 1L << matches.get(j).word();
                count++;
            }
            int worth = Long.bitCount(words) * OCCURRENCES + Math.min(count, OCCURRENCES - 1);
            if (worth > most) {
                most = worth;
                best = i;
            }
        }
        return best;
    }

    /// The sentence's start if it is near, else a word's.
    private static int start(String text, int match) {
        int earliest = Math.max(0, match - LEAD);
        for (int i = match; i >= earliest; i--) {
            if (isSentenceStart(text, i)) {
                return i;
            }
        }
        int space = text.lastIndexOf(' ', match - LEAD / 2);
        return space < earliest ? match : space + 1;
    }

    /// A sentence's end that keeps the passage near its length, else a word's.
    private static int end(String text, int from, int match) {
        int latest = Math.min(text.length(), Math.max(from + LENGTH, match));
        if (latest == text.length()) {
            return latest;
        }
        int earliest = Math.max(match, from + LENGTH / 2);
        for (int i = latest; i > earliest; i--) {
            if (isSentenceEnd(text, i)) {
                return i;
            }
        }
        int space = text.lastIndexOf(' ', latest);
        if (space > match) {
            return space;
        }
        return Character.isHighSurrogate(text.charAt(latest - 1)) ? latest + 1 : latest;
    }

    private static boolean isSentenceStart(String text, int at) {
        return at == 0
                || text.charAt(at - 1) == '\n'
                || (at > 1 && text.charAt(at - 1) == ' ' && isFullStop(text.charAt(at - 2)));
    }

    private static boolean isSentenceEnd(String text, int at) {
        return at == text.length() || text.charAt(at) == '\n' || isFullStop(text.charAt(at - 1));
    }

    private static boolean isFullStop(char c) {
        return c == '.' || c == '!' || c == '?';
    }

    private static String marked(String text, List<Match> matches, int from, int to) {
        StringBuilder html = new StringBuilder();
        int position = from;
        for (Match match : matches) {
            int start = Math.max(position, match.start());
            int end = Math.min(to, match.end());
            if (start >= end) {
                continue;
            }
            html.append(Html.escaped(text.substring(position, start)))
                    .append(MARK)
                    .append(Html.escaped(text.substring(start, end)))
                    .append(MARK_END);
            position = end;
        }
        html.append(Html.escaped(text.substring(position, to)));
        return inOneLine(html.toString().strip());
    }

    /// Items of a list and headings, a line each, are told apart where they end without a stop.
    private static String inOneLine(String html) {
        int lineEnd = html.indexOf('\n');
        if (lineEnd < 0) {
            return html;
        }
        StringBuilder line = new StringBuilder(html.length() + LENGTH);
        int from = 0;
        while (lineEnd >= 0) {
            int end = lineEnd;
            while (end > from && html.charAt(end - 1) <= ' ') {
                end--;
            }
            line.append(html, from, end).append(isStopped(html, end) ? " " : " · ");
            from = lineEnd + 1;
            while (from < html.length() && html.charAt(from) <= ' ') {
                from++;
            }
            lineEnd = html.indexOf('\n', from);
        }
        return line.append(html, from, html.length()).toString();
    }

    private static boolean isStopped(String html, int end) {
        if (html.startsWith(MARK_END, end - MARK_END.length())) {
            int marked = end - MARK_END.length();
            return marked > 0 && isFullStop(html.charAt(marked - 1));
        }
        return end > 0 && STOPS.indexOf(html.charAt(end - 1)) >= 0;
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
}
