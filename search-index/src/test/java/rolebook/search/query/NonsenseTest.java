package rolebook.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rolebook.search.Handbook;

final class NonsenseTest {
    private static final long SEED = 20261127;
    private static final List<String> ROWS = List.of("qwertyuiop", "asdfghjkl", "zxcvbnm");
    private static final List<String> WORDS =
            List.of("competitors", "customers", "roadmap", "marketing", "reminders", "invitations");

    @TempDir Path folder;

    @Test
    void twoHundredNonsenseStringsFindNothing() {
        Random random = new Random(SEED);
        Handbook.write(folder);
        try (SearchEngine engine =
                LuceneSearchEngine.open(folder, InstantSource.system(), Duration.ofMinutes(1))) {
            for (int i = 0; i < 200; i++) {
                String nonsense =
                        switch (i % 3) {
                            case 0 -> letters(random);
                            case 1 -> mashed(random);
                            default -> mangled(random);
                        };
                SearchResponse response = engine.search(SearchRequest.of(nonsense));
                assertThat(response.hits()).as("%s, seed %d", nonsense, SEED).isEmpty();
                assertThat(response.correction()).as("%s, seed %d", nonsense, SEED).isNull();
            }
        }
    }

    /// Letters without vowels, as no word is.
    private static String letters(Random random) {
        StringBuilder text = new StringBuilder();
        int length = 5 + random.nextInt(8);
        for (int i = 0; i < length; i++) {
            text.append("bcdfghjkmnpqrtvwxz".charAt(random.nextInt(18)));
        }
        return text.toString();
    }

    /// Keys beside each other.
    private static String mashed(Random random) {
        String row = ROWS.get(random.nextInt(ROWS.size()));
        StringBuilder text = new StringBuilder();
        int at = random.nextInt(row.length());
        int length = 6 + random.nextInt(6);
        for (int i = 0; i < length; i++) {
            text.append(row.charAt(at));
            at = Math.floorMod(at + random.nextInt(3) - 1, row.length());
        }
        return text.toString();
    }

    /// A word with four letters that it does not have.
    private static String mangled(Random random) {
        StringBuilder word = new StringBuilder(WORDS.get(random.nextInt(WORDS.size())));
        List<Integer> places = new ArrayList<>();
        while (places.size() < 4) {
            int place = random.nextInt(word.length());
            if (!places.contains(place)) {
                places.add(place);
                word.setCharAt(place, "jqxz".charAt(random.nextInt(4)));
            }
        }
        return word.toString();
    }
}
