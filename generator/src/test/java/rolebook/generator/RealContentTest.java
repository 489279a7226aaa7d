package rolebook.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import rolebook.generator.computed.Statistics;
import rolebook.generator.derive.Derivation;
import rolebook.generator.diagnostic.TextReport;

class RealContentTest {
    @Test
    void theKnowledgeBaseItselfHasNoProblems() {
        assertThat(TextReport.of(Checking.problems(Path.of("..")), false))
                .isEqualTo("0 errors, 0 warnings\n");
    }

    @Test
    void everyFactIsCoveredAndHalfTheEntriesArePlainEnglish() {
        var knowledge =
                new SiteGenerator("test", Clock.systemUTC()).check(Path.of("..")).knowledge();
        Statistics figures = Derivation.statistics(knowledge);
        assertThat(figures.coverage().orElseThrow().missing()).isEmpty();
        assertThat(figures.readingEase().orElseThrow().median()).isGreaterThanOrEqualTo(50);
    }
}
