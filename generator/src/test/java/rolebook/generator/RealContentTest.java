package rolebook.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import rolebook.generator.diagnostic.TextReport;

class RealContentTest {
    @Test
    void theKnowledgeBaseItselfHasNeitherErrorsNorWarnings() {
        String report = TextReport.of(Checking.problems(Path.of("..")), false);
        System.err.println(report);
        assertThat(report).endsWith("0 errors, 0 warnings\n");
    }
}
