package rolebook.generator.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rolebook.generator.SiteGenerator;
import rolebook.generator.model.KnowledgeBase;

class CodeOwnersTest {
    @TempDir private Path project;

    @Test
    void ownersOfEntriesStandBelowWhatIsWrittenAlready() throws Exception {
        entry("okr", "owners: [\"@acme/product\", \"@ada\"]\n");
        entry("kpi", "owners: [\"@bob\"]\n");
        entry("mvp", "");
        assertThat(CodeOwners.in("/pom.xml @acme/build", knowledge()))
                .isEqualTo(
                        """
                        /pom.xml @acme/build
                        # Entries: made by `rolebook owners` from the `owners` of each entry.
                        /content/glossary/kpi.md @bob
                        /content/glossary/okr.md @acme/product @ada
                        # Entries: end
                        """);
    }

    @Test
    void linesAreRenewedInTheirPlaceAndWritingThemAgainChangesNothing() throws Exception {
        entry("okr", "owners: [\"@ada\"]\n");
        String first = CodeOwners.in("", knowledge()) + "/templates/ @acme/design\n";
        entry("okr", "owners: [\"@bob\"]\n");
        String second = CodeOwners.in(first, knowledge());
        assertThat(second).isEqualTo(first.replace("@ada", "@bob"));
        assertThat(CodeOwners.in(second, knowledge())).isEqualTo(second);
    }

    @Test
    void withoutOwnersTheLinesGoAndTheRestStays() throws Exception {
        entry("okr", "owners: [\"@ada\"]\n");
        String before = CodeOwners.in("/pom.xml @acme/build\n", knowledge());
        entry("okr", "");
        assertThat(CodeOwners.in(before, knowledge())).isEqualTo("/pom.xml @acme/build\n");
        assertThat(CodeOwners.in("", knowledge())).isEmpty();
    }

    private KnowledgeBase knowledge() {
        return new SiteGenerator("test", Clock.systemUTC()).check(project).knowledge();
    }

    private void entry(String id, String key) throws Exception {
        Path folder = Files.createDirectories(project.resolve("content/glossary"));
        Files.writeString(
                folder.resolve(id + ".md"),
                "---\ntitle: "
                        + id
                        + "\nsummary: A goal and its measures.\n"
                        + key
                        + "---\nText.\n");
    }
}
