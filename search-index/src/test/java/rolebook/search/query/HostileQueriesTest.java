package rolebook.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import rolebook.search.Handbook;
import rolebook.search.schema.EntryDocument;

/// No query, however long, odd or hostile, takes long.
final class HostileQueriesTest {
    private static final long SEED = 20_261_127;
    private static final int ENTRIES = 1_500;

    /// INTERFACES: no answer takes longer, milliseconds.
    private static final long LIMIT = 300;

    private static final List<String> HOSTILE =
            List.of(
                    "a".repeat(256),
                    "a ".repeat(128),
                    "word ".repeat(51),
                    "wo ".repeat(85),
                    "*".repeat(256),
                    "((((((((".repeat(32),
                    "\"".repeat(256),
                    "title:* OR summary:[a TO z]",
                    "who decides ".repeat(21),
                    "what is the difference between " + "word1 and ".repeat(20),
                    "-".repeat(256),
                    "a-b-c-d-e-f-".repeat(21),
                    "\u0301".repeat(256),
                    "\u202E".repeat(256),
                    "🦄".repeat(256),
                    "<script>alert(1)</script>",
                    "../../etc/passwd",
                    "'; DROP TABLE entries; --",
                    "zzzzzzzzzzzzzzzzzzzzzzzzzzzzzz ".repeat(8),
                    "\u0000\u0001\u0002");

    @TempDir Path folder;

    @Test
    @Timeout(120)
    void everyOneIsAnsweredWithinTheLimit() {
        Random random = new Random(SEED);
        Path index = Handbook.write(folder, "b", entries(random));
        List<String> queries = new ArrayList<>(HOSTILE);
        for (int i = 0; i < 100; i++) {
            queries.add(query(random));
        }
        try (LuceneSearchEngine engine = LuceneSearchEngine.open(index)) {
            engine.warmUp();
            for (String query : queries) {
                assertThat(median(engine, query)).as("%s (seed %d)", query, SEED).isLessThan(LIMIT);
            }
        }
    }

    /// Of three, as other programs may get in between.
    private static long median(SearchEngine engine, String query) {
        List<Long> took = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            long start = System.nanoTime();
            engine.search(SearchRequest.of(query));
            engine.suggest(query, SearchLimits.DEFAULT_SUGGESTIONS);
            took.add((System.nanoTime() - start) / 1_000_000);
        }
        return took.stream().sorted().toList().get(1);
    }

    private static List<EntryDocument> entries(Random random) {
        List<EntryDocument> entries = new ArrayList<>();
        for (int i = 0; i < ENTRIES; i++) {
            entries.add(Handbook.term("e-" + i, "Word " + word(random), text(random, 60)));
        }
        return entries;
    }

    private static String query(Random random) {
        return random.nextBoolean()
                ? cut(text(random, 40))
                : random.ints(200, 1, 0x3000)
                        .collect(
                                StringBuilder::new,
                                StringBuilder::appendCodePoint,
                                StringBuilder::append)
                        .toString();
    }

    private static String cut(String text) {
        return text.substring(0, Math.min(256, text.length()));
    }

    private static String text(Random random, int words) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words; i++) {
            text.append(word(random)).append(' ');
        }
        return text.toString();
    }

    /// One of some thousand words; the first ones are frequent.
    private static String word(Random random) {
        int number = (int) Math.abs(random.nextGaussian() * 800);
        return "wo" + Integer.toString(number + 36, 26).replaceAll("[0-9]", "x") + "rd";
    }
}
