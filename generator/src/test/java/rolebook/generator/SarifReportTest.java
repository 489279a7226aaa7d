package rolebook.generator;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rolebook.generator.diagnostic.Diagnostic;
import rolebook.generator.diagnostic.Rule;
import rolebook.generator.diagnostic.SarifReport;
import rolebook.generator.source.SourceFile;
import rolebook.generator.source.Span;

/// Reports against the schema of OASIS.
class SarifReportTest {
    private static Schema schema;

    @BeforeAll
    static void readSchema() throws IOException {
        try (InputStream text =
                SarifReportTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            schema =
                    SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                            .getSchema(new String(text.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @ParameterizedTest
    @MethodSource("rolebook.generator.InvalidProjectsTest#faults")
    void theReportOfEveryInvalidProjectFitsTheSchema(String fault) {
        List<Diagnostic> problems =
                Checking.problems(Path.of("src/test/resources/invalid").resolve(fault));
        assertThat(schema.validate(SarifReport.of(problems, "1"), InputFormat.JSON)).isEmpty();
    }

    @Test
    void theSchemaRefusesAReportWithoutItsTool() {
        String report = SarifReport.of(List.of(), "1").replace("\"tool\"", "\"tol\"");
        assertThat(schema.validate(report, InputFormat.JSON)).isNotEmpty();
    }

    @Test
    void aReportTellsPlaceRuleAndHelp() {
        var file = new SourceFile("content/glossary/ä b.md", "---\n---\n𝄞 [x](y.md)\n");
        var problem =
                Diagnostic.of(
                        Rule.BROKEN_LINK,
                        file.place(Span.of(11, 9)),
                        "The link \"y.md\" leads to no entry.",
                        "did you mean \"z.md\"?");
        assertThat(SarifReport.of(List.of(problem), "0.1"))
                .isEqualTo(
                        """
                        {"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{\
                        "tool":{"driver":{"name":"Rolebook","version":"0.1","rules":[{"id":"broken-link",\
                        "shortDescription":{"text":"A link leads to no entry and no file."},\
                        "fullDescription":{"text":"A link leads to no entry and no file. A reader who follows it stands before an error page."},\
                        "help":{"text":"A link leads to no entry and no file.\\n\\nWhy: A reader who follows it stands before an error page.\\n\\nMend: Write the path that the message proposes, relative to this file.",\
                        "markdown":"A link leads to no entry and no file.\\n\\n**Why:** A reader who follows it stands before an error page.\\n\\n**Mend:** Write the path that the message proposes, relative to this file."},\
                        "defaultConfiguration":{"level":"error"}}]}},"columnKind":"utf16CodeUnits",\
                        "originalUriBaseIds":{"PROJECT":{"description":{"text":"The folder that holds content/."}}},\
                        "results":[{"ruleId":"broken-link","ruleIndex":0,"level":"error",\
                        "message":{"text":"The link \\"y.md\\" leads to no entry. Hint: did you mean \\"z.md\\"?"},\
                        "locations":[{"physicalLocation":{"artifactLocation":{"uri":"content/glossary/%C3%A4%20b.md","uriBaseId":"PROJECT"},\
                        "region":{"startLine":3,"startColumn":4,"endLine":3,"endColumn":13}}}]}]}]}\
                        """);
    }
}
