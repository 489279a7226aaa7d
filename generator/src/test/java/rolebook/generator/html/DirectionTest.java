package rolebook.generator.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DirectionTest {
    @ParameterizedTest
    @CsvSource({
        "ar, true",
        "ar-EG, true",
        "fa, true",
        "he-IL, true",
        "ur, true",
        "yi, true",
        "az-Arab, true",
        "ku-Latn, false",
        "en-GB, false",
        "de, false",
        "zh-Hant, false"
    })
    void aLanguageRunsAsItIsWritten(String tag, boolean rightToLeft) {
        assertThat(Direction.isRightToLeft(tag)).isEqualTo(rightToLeft);
    }

    @ParameterizedTest
    @CsvSource({"a, LEFT_TO_RIGHT", "ש, RIGHT_TO_LEFT", "س, RIGHT_TO_LEFT", "7, NONE", "«, NONE"})
    void aLetterRunsOneWay(String letter, Direction direction) {
        assertThat(Direction.of(letter.codePointAt(0))).isEqualTo(direction);
    }

    @ParameterizedTest
    @CsvSource({"Plan, false", "Plan (خطة), true", "𐤀, true", "😀 7, false"})
    void aTextIsSearchedForLettersFromRightToLeft(String text, boolean found) {
        assertThat(Direction.hasRightToLeft(text)).isEqualTo(found);
    }
}
