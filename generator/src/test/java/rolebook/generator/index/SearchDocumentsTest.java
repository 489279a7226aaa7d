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
import rolebook.search.schema.EntryDocument;
import rolebook.search.schema.SectionDocument;

class SearchDocumentsTest {
    /// The search document of the entry `id` of a project of these files.
    private static EntryDocument document(String id, SourceFile... files) {
        var knowledge =
                new ProjectParser(new MarkdownParser())
                        .parse(new ProjectSources(Path.of("."), List.of(files), List.of()))
                        .value();
        return new SearchDocuments(knowledge, Derivation.derive(knowledge), _ -> "{}")
                .document(knowledge.entry(new EntryId(id)));
    }

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
        assertThat(document("loaf", term, books).sections())
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
        assertThat(document("loaf", settings, loaf, oven).elsewhere())
                .containsExactly(
                        "A loaf needs an hour.",
                        "\"The shelf is empty.\"\n\"We are out of it again.\"");
    }
}
