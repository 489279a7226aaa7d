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
import rolebook.search.schema.SectionDocument;

class SectionTextTest {
    @Test
    void sourcesAreCalledByTheirTitlesAndCellsAreToldApart() {
        var term =
                new SourceFile(
                        "content/glossary/loaf.md",
                        """
                        ---
                        title: Loaf
                        summary: A bread.
                        ---

                        Text.

                        ## Where sources differ

                        They do.

                        - old-book: it is [round](loaf.md).
                        - old-book, new-book: it is baked.

                          Not fried.

                        ## Sizes

                        | Size | Weight |
                        |------|--------|
                        | big  | 2 kg   |
                        """);
        var books =
                new SourceFile(
                        "content/sources.yml",
                        "old-book:\n  title: The old book\nnew-book:\n  title: The new book\n");
        var knowledge =
                new ProjectParser(new MarkdownParser())
                        .parse(new ProjectSources(Path.of("."), List.of(term, books), List.of()))
                        .value();
        var documents = new SearchDocuments(knowledge, Derivation.derive(knowledge), _ -> "{}");

        assertThat(documents.document(knowledge.entry(new EntryId("loaf"))).sections())
                .containsExactly(
                        new SectionDocument(
                                "where-sources-differ",
                                "Where sources differ",
                                """
                                They do.
                                The old book: it is round.
                                The old book, The new book: it is baked.
                                Not fried.\
                                """),
                        new SectionDocument("sizes", "Sizes", "Size; Weight\nbig; 2 kg"));
    }
}
