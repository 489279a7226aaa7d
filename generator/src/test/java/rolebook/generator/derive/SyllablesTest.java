package rolebook.generator.derive;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SyllablesTest {
    @ParameterizedTest
    @CsvSource({
        "the, 1",
        "make, 1",
        "makes, 1",
        "asked, 1",
        "wanted, 2",
        "table, 2",
        "rules, 1",
        "changes, 2",
        "people, 2",
        "idea, 3",
        "created, 3",
        "social, 2",
        "material, 4",
        "quality, 3",
        "client, 2",
        "management, 3",
        "useful, 2",
        "therefore, 2",
        "business, 2",
        "someone, 2",
        "unique, 2",
        "league, 1",
        "doing, 2",
        "studying, 3",
        "team's, 1",
        "Operation, 4",
        "12, 2",
        "b, 1"
    })
    void eachWordHasTheSyllablesThatAreSpoken(String word, int syllables) {
        assertThat(Syllables.of(word)).isEqualTo(syllables);
    }
}
