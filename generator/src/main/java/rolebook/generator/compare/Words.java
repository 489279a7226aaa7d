package rolebook.generator.compare;

import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// The words of a text and how often each occurs, to tell how alike two texts are.
record Words(Map<String, Integer> counts, int total) {
    private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");

    Words {
        counts = Collections.unmodifiableMap(counts);
    }

    static Words of(String text) {
        Map<String, Integer> counts = new HashMap<>();
        int total = 0;
        for (String word : GAPS.split(text.toLowerCase(Locale.ROOT), -1)) {
            if (!word.isEmpty()) {
                counts.merge(word, 1, Integer::sum);
                total++;
            }
        }
        return new Words(counts, total);
    }

    /// From 0, no word in common, to 1, the same words: the Sørensen-Dice coefficient.
    double likeness(Words other) {
        if (total + other.total == 0) {
            return 1;
        }
        int common = 0;
        for (Map.Entry<String, Integer> word : counts.entrySet()) {
            common += Math.min(word.getValue(), other.counts.getOrDefault(word.getKey(), 0));
        }
        return 2.0 * common / (total + other.total);
    }
}
