package rolebook.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class SnippetLinesTest {
    @Test
    void linesAreToldApartWhereNoStopEndsThem() {
        assertThat(Snippets.of("Ask them.\nPrices\nPlans:\nDates", List.of()).html())
                .isEqualTo("Ask them. Prices · Plans: Dates");
        assertThat(
                        Snippets.of(
                                        "Ask them\nPrices\nDates",
                                        List.of(new Snippets.Match(9, 15, 0)))
                                .html())
                .isEqualTo("Ask them · <mark>Prices</mark> · Dates");
    }
}
