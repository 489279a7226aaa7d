package rolebook.generator.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import rolebook.generator.markdown.MarkdownParser;
import rolebook.generator.parse.ProjectParser;
import rolebook.generator.source.ProjectSources;
import rolebook.generator.source.SourceFile;

class NameFinderTest {
    private static final NameFinder FINDER =
            new NameFinder(
                    List.of(
                            "Launch",
                            "Product launch",
                            "launch plan",
                            "OKR",
                            "Strategy",
                            "A/B test"));

    /// Each name found in `text` with what was written there.
    private static List<String> found(String text) {
        Passage passage = passage(text);
        return FINDER.in(passage).stream()
                .map(mention -> mention.name() + "=" + passage.textOf(mention.from(), mention.to()))
                .toList();
    }

    private static Passage passage(String text) {
        return Prose.of(entry(text)).getFirst();
    }

    private static Entry entry(String text) {
        var file =
                new SourceFile(
                        "content/glossary/page.md",
                        "---\ntitle: Page\nsummary: A page.\n---\n" + text);
        var sources = new ProjectSources(Path.of("."), List.of(file), List.of());
        return new ProjectParser(new MarkdownParser()).parse(sources).value().all().getFirst();
    }

    @Test
    void theLongestNameIsFoundAndNoneInsideIt() {
        assertThat(found("A product launch, a launch."))
                .containsExactly("Product launch=product launch", "Launch=launch");
    }

    @Test
    void namesAreFoundInPluralWithHyphensAndAcrossMarkup() {
        assertThat(found("Product-launches and *launch* plans, strategies, A/B tests"))
                .containsExactly(
                        "Product launch=Product-launches",
                        "launch plan=launch plans",
                        "Strategy=strategies");
    }

    @Test
    void onlyWholeWordsWithoutAStopBetweenThemCount() {
        assertThat(found("Relaunch the product. Launchers. A strategy's end")).isEmpty();
        assertThat(found("We sell a product. Launch it.")).containsExactly("Launch=Launch");
    }

    @Test
    void abbreviationsCountOnlyAsTheyAreWritten() {
        assertThat(found("okr, OKR, OKRs, Okr")).containsExactly("OKR=OKR", "OKR=OKRs");
    }

    @Test
    void wordsKnowWhereTheyStandAndWhatTheyArePartOf() {
        Entry entry =
                entry(
                        "Don't `run` [the **show**](page.md) &amp; go.\n\n| no | table |\n|---|---|\n");
        Passage passage = Prose.of(entry).getFirst();
        assertThat(Prose.of(entry)).hasSize(1);
        assertThat(passage.words())
                .extracting(word -> word.folded() + " " + word.kind())
                .containsExactly("don't PLAIN", "run CODE", "the LINK", "show LINK", "go PLAIN");
        assertThat(entry.header().file().text(passage.words().get(3).span())).isEqualTo("show");
    }
}
