package rolebook.generator.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionTest {
    private static final List<String> KNOWN =
            List.of("summary", "title", "tags", "product-manager", "okr", "okrs");

    @ParameterizedTest
    @CsvSource({
        "sumary,summary",
        "titel,title",
        "TITLE,title",
        "tag,tags",
        "prodct-manger,product-manager",
        "okrr,okr"
    })
    void theNearestWordIsProposed(String written, String known) {
        assertThat(Suggestion.nearest(written, KNOWN)).contains(known);
    }

    @ParameterizedTest
    @CsvSource({"keywords", "ab", "toots", "product-owner", "''"})
    void whatIsFarFromEveryWordGetsNoProposal(String written) {
        assertThat(Suggestion.nearest(written, KNOWN)).isEmpty();
    }

    @Test
    void theHintAsksOrSaysWhatElseToDo() {
        assertThat(Suggestion.hint("titel", KNOWN, "else")).isEqualTo("did you mean \"title\"?");
        assertThat(Suggestion.hint("keywords", KNOWN, "else")).isEqualTo("else");
    }
}
