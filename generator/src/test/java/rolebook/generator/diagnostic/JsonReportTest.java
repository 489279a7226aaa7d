package rolebook.generator.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import rolebook.generator.source.Place;
import rolebook.generator.source.Position;

class JsonReportTest {
    private static Diagnostic problem(Rule rule) {
        var place = new Place("content/roles/x.md", new Position(12, 7), new Position(13, 1), "…");
        return Diagnostic.of(rule, place, "No \"x\"\n\u0001.", "");
    }

    @Test
    void everyFieldIsThereInItsOrder() {
        assertThat(JsonReport.of(List.of(problem(Rule.BROKEN_LINK))))
                .isEqualTo(
                        "{\"problems\":[{\"file\":\"content/roles/x.md\",\"line\":12,\"column\":7,\"endLine\":13,\"endColumn\":1,"
                                + "\"severity\":\"error\",\"rule\":\"broken-link\",\"message\":\"No \\\"x\\\"\\n\\u0001.\",\"hint\":\"\"}],"
                                + "\"errors\":1,\"warnings\":0}");
    }

    @Test
    void notesAreListedButNotCounted() {
        assertThat(JsonReport.of(List.of(problem(Rule.STALE_REVIEW), problem(Rule.IDLE_ROLE))))
                .contains("\"severity\":\"info\"")
                .endsWith("],\"errors\":0,\"warnings\":1}");
    }

    @Test
    void withoutProblemsTheListIsEmpty() {
        assertThat(JsonReport.of(List.of()))
                .isEqualTo("{\"problems\":[],\"errors\":0,\"warnings\":0}");
    }

    private record Figures(int entries, List<Double> scores, Optional<String> missing) {}

    @Test
    void figuresStandBesideTheProblems() {
        assertThat(JsonReport.of(List.of(), new Figures(2, List.of(50.5, 61.0), Optional.empty())))
                .isEqualTo(
                        "{\"problems\":[],\"errors\":0,\"warnings\":0,"
                                + "\"statistics\":{\"entries\":2,\"scores\":[50.5,61.0],\"missing\":null}}");
    }
}
