package rolebook.search.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import rolebook.search.schema.Fields;
import rolebook.search.schema.SmallWords;

/// Every word of an index as it is written, sorted, with the number of entries that have it. Words
/// with digits are left out: nobody means another number.
final class WordList {
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";

    /// A shorter word with another first letter is another word.
    private static final int SHORTEST_OTHERWISE_BEGUN = 5;

    /// Longer ones are no words.
    private static final int LONGEST = 40;

    private final String[] words;
    private final int[] entries;
    private final Map<String, Integer> places = new HashMap<>();

    private WordList(List<Word> all) {
        words = all.stream().map(Word::text).toArray(String[]::new);
        entries = all.stream().mapToInt(Word::entries).toArray();
        for (int i = 0; i < words.length; i++) {
            places.put(words[i], i);
        }
    }

    static WordList read(IndexReader reader) throws IOException {
        List<Word> all = new ArrayList<>();
        Terms terms = MultiTerms.getTerms(reader, Fields.WORD);
        if (terms != null) {
            TermsEnum cursor = terms.iterator();
            for (BytesRef term = cursor.next(); term != null; term = cursor.next()) {
                String text = term.utf8ToString();
                if (text.length() <= LONGEST && !hasDigit(text)) {
                    all.add(new Word(text, cursor.docFreq()));
                }
            }
        }
        all.sort(Comparator.comparing(Word::text));
        return new WordList(all);
    }

    /// A word and the number of entries that have it.
    record Word(String text, int entries) {
        static final Comparator<Word> FREQUENT_FIRST =
                Comparator.comparingInt((Word word) -> -word.entries()).thenComparing(Word::text);
    }

    /// In how many entries a word stands.
    int entriesWith(String word) {
        Integer place = places.get(word);
        return place == null ? 0 : entries[place];
    }

    /// The longer words that begin so and are in most entries, small ones aside.
    List<String> longer(String prefix, int atMost) {
        PriorityQueue<Word> best = new PriorityQueue<>(Word.FREQUENT_FIRST.reversed());
        int from = Arrays.binarySearch(words, prefix);
        for (int i = from < 0 ? -from - 1 : from + 1;
                i < words.length && words[i].startsWith(prefix);
                i++) {
            if (!SmallWords.ALL.contains(words[i])) {
                best.add(new Word(words[i], entries[i]));
                if (best.size() > atMost) {
                    best.poll();
                }
            }
        }
        return best.stream().sorted(Word.FREQUENT_FIRST).map(Word::text).toList();
    }

    /// The words that so many edits make of this one (a letter more, less, another, two swapped),
    /// small ones aside, the most frequent first. The first letter is rarely wrong: only a single
    /// edit may touch it.
    List<String> similar(String word, int edits) {
        if (word.isEmpty() || word.length() > LONGEST) {
            return List.of();
        }
        List<Word> similar = new ArrayList<>();
        int from = Arrays.binarySearch(words, word.substring(0, 1));
        int[][] rows = new int[3][LONGEST + 2];
        for (int i = from < 0 ? -from - 1 : from;
                i < words.length && words[i].charAt(0) == word.charAt(0);
                i++) {
            if (Math.abs(words[i].length() - word.length()) <= edits
                    && distance(word, words[i], edits, rows) == edits) {
                similar.add(new Word(words[i], entries[i]));
            }
        }
        if (edits == 1 && word.length() >= SHORTEST_OTHERWISE_BEGUN) {
            for (String first : otherFirstLetters(word)) {
                if (places.containsKey(first)) {
                    similar.add(new Word(first, entriesWith(first)));
                }
            }
        }
        similar.removeIf(one -> SmallWords.ALL.contains(one.text()));
        similar.sort(Word.FREQUENT_FIRST);
        return similar.stream().map(Word::text).distinct().toList();
    }

    private static Set<String> otherFirstLetters(String word) {
        Set<String> others = new LinkedHashSet<>();
        String rest = word.substring(1);
        others.add(rest);
        if (!rest.isEmpty()) {
            others.add("" + rest.charAt(0) + word.charAt(0) + rest.substring(1));
        }
        for (int i = 0; i < LETTERS.length(); i++) {
            others.add(LETTERS.charAt(i) + rest);
            others.add(LETTERS.charAt(i) + word);
        }
        others.remove(word);
        return others;
    }

    /// Edits between two words, neighbours swapped being one; more than `most` where it is more.
    ///
    /// @param rows room for three rows
    private static int distance(String a, String b, int most, int[][] rows) {
        int[] beforeLast = rows[0];
        int[] last = rows[1];
        int[] row = rows[2];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            int least = i;
            for (int j = 1; j <= b.length(); j++) {
                int other = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                int edits = Math.min(last[j - 1] + other, 1 + Math.min(last[j], row[j - 1]));
                if (i > 1
                        && j > 1
                        && a.charAt(i - 1) == b.charAt(j - 2)
                        && a.charAt(i - 2) == b.charAt(j - 1)) {
                    edits = Math.min(edits, beforeLast[j - 2] + 1);
                }
                row[j] = edits;
                least = Math.min(least, edits);
            }
            if (least > most) {
                return most + 1;
            }
            int[] free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
        }
        return last[b.length()];
    }

    static boolean hasDigit(String word) {
        return word.codePoints().anyMatch(Character::isDigit);
    }
}
