package rolebook.generator.derive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import rolebook.generator.computed.Statistics;
import rolebook.generator.markdown.MarkdownParser;
import rolebook.generator.model.KnowledgeBase;
import rolebook.generator.parse.ProjectParser;
import rolebook.generator.source.ProjectSources;
import rolebook.generator.source.SourceFile;

class StatisticsTest {
    private static KnowledgeBase project(String... pathsAndTexts) {
        List<SourceFile> files = new ArrayList<>();
        for (int i = 0; i < pathsAndTexts.length; i += 2) {
            files.add(new SourceFile("content/" + pathsAndTexts[i], pathsAndTexts[i + 1]));
        }
        var sources = new ProjectSources(Path.of("."), files, List.of());
        return new ProjectParser(new MarkdownParser()).parse(sources).value();
    }

    private static String entry(String title, String body) {
        return "---\ntitle: " + title + "\nsummary: Five words make a summary.\n---\n" + body;
    }

    @Test
    void entriesWordsAndLinksAreCountedByType() {
        Statistics figures =
                Derivation.statistics(
                        project(
                                "glossary/a.md",
                                        entry("Aaa", "One [two](b.md) three.\n\n## Not these\n"),
                                "glossary/b.md", entry("Bbb", "[x](https://example.org/) [[a]]"),
                                "roles/r.md",
                                        entry(
                                                "Rrr",
                                                "## Responsibilities\n- Do [it](../activities/w.md) so that it is done.\n- Rest.\n"),
                                "activities/w.md", entry("Www", "| a | b |\n|---|---|\n")));

        assertThat(figures.entries())
                .containsExactlyEntriesOf(ordered("term", 2, "activity", 1, "role", 1, "total", 4));
        assertThat(figures.words())
                .containsExactlyEntriesOf(
                        ordered("term", 15, "activity", 5, "role", 13, "total", 33));
        assertThat(figures.links())
                .containsExactlyEntriesOf(ordered("term", 2, "activity", 0, "role", 1, "total", 3));
        assertThat(figures.statements()).isEqualTo(new Statistics.Statements(2, 1, 1, 0));
        assertThat(figures.coverage()).isEmpty();
        assertThat(figures.readingEase()).isEmpty();
    }

    private static Map<String, Integer> ordered(Object... keysAndValues) {
        Map<String, Integer> map = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            map.put((String) keysAndValues[i], (Integer) keysAndValues[i + 1]);
        }
        return map;
    }

    @Test
    void aFactIsCoveredIfOneOfItsPlacesExists() {
        Statistics figures =
                Derivation.statistics(
                        project(
                                "glossary/a.md",
                                entry("Aaa", "## Here\n"),
                                "coverage.yml",
                                "f1: [a#here]\nf2: [a#there, a]\nf3: [a#there]\nf4: [b]\nf5: []\n"));

        assertThat(figures.coverage())
                .contains(new Statistics.Coverage(2, 5, List.of("f3", "f4", "f5")));
    }

    @Test
    void readingEaseFollowsTheFormulaWithNamesAsWordsOfTwoSyllables() {
        // 20 words of one syllable in 2 sentences: 206.835 - 1.015 x 10 - 84.6 x 1.
        String plain = "The cat sat on the mat and did not move. ".repeat(2);
        // A name of 9 syllables is one word of two: 20 words, 21 syllables.
        String named = plain.replaceFirst("cat", "operational responsibility");

        Statistics figures =
                Derivation.statistics(
                        project(
                                "glossary/a.md", entry("Operational responsibility", plain),
                                "glossary/b.md", entry("Bbb", named)));

        assertThat(figures.readingEase())
                .contains(
                        new Statistics.ReadingEase(
                                110.0,
                                List.of(
                                        new Statistics.Score("b", "term", 107.9),
                                        new Statistics.Score("a", "term", 112.1))));
    }

    @Test
    void abbreviationsAndItemsWithoutStopsAreReadAsPeopleDo() {
        String items =
                "- See e.g. the cat on the mat of the old house\n- And the dog on the bed in my room\n";
        Statistics figures = Derivation.statistics(project("glossary/a.md", entry("Aaa", items)));

        // 21 words of one syllable, each item one sentence: 206.835 - 1.015 x 10.5 - 84.6.
        assertThat(figures.readingEase().orElseThrow().median()).isEqualTo(111.6);
    }

    @Test
    void otherLanguagesHaveNoReadingEase() {
        Statistics figures =
                Derivation.statistics(
                        project(
                                "site.yml",
                                "language: de\n",
                                "glossary/a.md",
                                entry("Aaa", "Wort ".repeat(30))));

        assertThat(figures.readingEase()).isEmpty();
    }
}
