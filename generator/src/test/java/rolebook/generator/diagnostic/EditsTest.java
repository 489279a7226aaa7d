package rolebook.generator.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditsTest {
    @ParameterizedTest
    @CsvSource({
        "kitten,sitting,3,3",
        "kitten,sitting,2,-1",
        "'','',0,0",
        "'',abc,3,3",
        "abc,'',2,-1",
        "flaw,lawn,2,2",
        "abc,abc,0,0",
        "abc,abd,0,-1",
        "ab,ba,3,2"
    })
    void editsAreCountedUpToALimit(String one, String other, int most, int edits) {
        assertThat(Edits.count(one, other, most)).isEqualTo(edits);
        assertThat(Edits.count(other, one, most)).isEqualTo(edits);
    }

    @Test
    void theLimitNeverChangesACountBelowIt() {
        var random = new Random(7);
        for (int i = 0; i < 2000; i++) {
            String one = word(random);
            String other = word(random);
            int edits = Edits.count(one, other, 20);
            for (int most = 0; most <= 4; most++) {
                assertThat(Edits.count(one, other, most))
                        .as("%s %s %s", one, other, most)
                        .isEqualTo(edits <= most ? edits : -1);
            }
        }
    }

    private static String word(Random random) {
        var word = new StringBuilder();
        for (int length = random.nextInt(9); length > 0; length--) {
            word.append((char) ('a' + random.nextInt(3)));
        }
        return word.toString();
    }
}
