package rolebook.search.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AcronymTest {
    @Test
    void initialsComeFromTheTitleAndOtherNames() {
        assertThat(
                        Acronym.ofEntry(
                                "term",
                                "Objectives and key results",
                                List.of("goals of a quarter", "targets")))
                .containsExactly("okr", "oakr", "gq", "goaq");
    }

    @Test
    void deedsAreKnownByNoInitials() {
        assertThat(Acronym.ofEntry("activity", "Demand generation", List.of("handle returns")))
                .containsExactly("dg");
    }
}
