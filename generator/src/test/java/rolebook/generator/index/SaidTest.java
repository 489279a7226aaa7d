package rolebook.generator.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import rolebook.generator.derive.Derivation;
import rolebook.generator.markdown.MarkdownParser;
import rolebook.generator.model.EntryId;
import rolebook.generator.parse.ProjectParser;
import rolebook.generator.source.ProjectSources;
import rolebook.generator.source.SourceFile;

class SaidTest {
    @Test
    void whatOthersWriteAndWhatPeopleSayIsSaidOfAnEntry() {
        var settings =
                new SourceFile(
                        "content/site.yml", "title: Ours\nheadings: {you may hear: [Overheard]}\n");
        var loaf =
                new SourceFile(
                        "content/glossary/loaf.md",
                        """
                        ---
                        title: Loaf
                        summary: A bread.
                        ---

                        Text.

                        ## Overheard

                        - "The shelf is empty."
                        - "We are out of it again."
                        """);
        var oven =
                new SourceFile(
                        "content/glossary/oven.md",
                        """
                        ---
                        title: Oven
                        summary: A box that is hot.
                        ---

                        It is hot. A [loaf](loaf.md) needs an hour.
                        """);
        var knowledge =
                new ProjectParser(new MarkdownParser())
                        .parse(
                                new ProjectSources(
                                        Path.of("."), List.of(settings, loaf, oven), List.of()))
                        .value();
        var documents = new SearchDocuments(knowledge, Derivation.derive(knowledge), _ -> "{}");

        assertThat(documents.document(knowledge.entry(new EntryId("loaf"))).elsewhere())
                .containsExactly(
                        "A loaf needs an hour.",
                        "\"The shelf is empty.\"\n\"We are out of it again.\"");
    }
}
