package rolebook.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import rolebook.generator.diagnostic.TextReport;

class RealContentTest {
    @Test
    void theKnowledgeBaseItselfHasNoProblems() {
        assertThat(TextReport.of(Checking.problems(Path.of("..")), false))
                .isEqualTo("0 errors, 0 warnings\n");
    }
}
