package rolebook.generator.computed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SortKeyTest {
    @ParameterizedTest
    @CsvSource({
        "Product manager, product manager, P",
        "Élan, elan, E",
        "“Done”, done”, D",
        ".NET, net, N",
        "Œuvre, oeuvre, O",
        "Straße, strasse, S",
        "Øre, ore, O",
        "İstanbul, istanbul, I",
        "ﬁnance, finance, F",
        "4 Ps, 4 ps, #",
        "Привет, привет, #",
        "…, ..., #",
        "'', '', #"
    })
    void aTitleIsFoldedFromItsFirstLetterOn(String title, String key, String letter) {
        assertThat(SortKey.of(title).value()).isEqualTo(key);
        assertThat(SortKey.of(title).letter()).isEqualTo(letter);
    }
}
