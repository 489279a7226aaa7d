package rolebook.generator.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RuleHelpTest {
    @Test
    void everyRuleHasItsHelpAndThePageTellsOfNoOther() {
        Map<Rule, RuleHelp> all = RuleHelp.all();
        assertThat(all).containsOnlyKeys(Rule.values());
        assertThat(all.values())
                .allSatisfy(help -> {
                    assertThat(help.what()).endsWith(".");
                    assertThat(help.why()).endsWith(".");
                    assertThat(help.mend()).endsWith(".");
                });
    }

    @Test
    void everyPartOfThePageIsRead() throws IOException {
        String page = Files.readString(Path.of("../docs/rules.md"));
        assertThat(page.lines().filter(line -> line.startsWith("## ")).count())
                .isEqualTo(Rule.values().length);
    }

    @Test
    void aRuleThatIsMissingOrToldWronglyIsNamed() throws IOException {
        String page = Files.readString(Path.of("../docs/rules.md"));
        assertThatThrownBy(() -> RuleHelp.parse(page.replace("`raw-html`", "`raw-xml`")))
                .hasMessage("docs/rules.md tells of a rule that is none: raw-xml");
        assertThatThrownBy(() -> RuleHelp.parse(page.replace("## `raw-html`", "## raw-html")))
                .hasMessage("docs/rules.md says nothing of raw-html");
        String wrong = page.replace("## `raw-html`\n*warning.*", "## `raw-html`\n*error.*");
        assertThatThrownBy(() -> RuleHelp.parse(wrong))
                .hasMessage("docs/rules.md calls raw-html an error");
    }
}
