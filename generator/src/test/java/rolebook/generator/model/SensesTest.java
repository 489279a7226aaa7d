package rolebook.generator.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import rolebook.generator.markdown.MarkdownParser;
import rolebook.generator.parse.ProjectParser;
import rolebook.generator.source.ProjectSources;
import rolebook.generator.source.SourceFile;

class SensesTest {
    private static final SourceFile SITE =
            new SourceFile(
                    "content/site.yml",
                    "contexts: {it: Information technology, shop: Shop, team: Team}\n");
    private static final SourceFile SOURCES =
            new SourceFile(
                    "content/sources.yml",
                    "handbook: {title: Handbook, context: it}\nleaflet: {title: Leaflet, context: shop}\n");
    private static final SourceFile OPERATIONS =
            new SourceFile(
                    "content/glossary/operations.md",
                    """
                    ---
                    title: Operations
                    summary: Daily work.
                    ---
                    Text.

                    ## Sense: it
                    Servers.

                    ## Sense: shop
                    Parcels, unlike [servers](#sense-it).

                    ## Sense: Free title
                    Other.

                    ## In practice
                    Lists.
                    """);

    /// The sense that each link of a file means, `-` where it is open.
    private static List<String> meant(String path, String text) {
        var page = new SourceFile("content/" + path, text);
        var sources =
                new ProjectSources(
                        Path.of("."), List.of(OPERATIONS, page, SITE, SOURCES), List.of());
        KnowledgeBase base = new ProjectParser(new MarkdownParser()).parse(sources).value();
        Entry entry =
                base.all().stream()
                        .filter(one -> one.header().file().path().equals(page.path()))
                        .findFirst()
                        .orElseThrow();
        return entry.body().links().stream()
                .map(link -> Senses.meant(base, entry, link.link()).map(Sense::label).orElse("-"))
                .toList();
    }

    private static String term(String contexts, String body) {
        return "---\ntitle: Page\nsummary: A page.\ncontexts: " + contexts + "\n---\n" + body;
    }

    @Test
    void thePageSaysWhichSenseIsMeantWhereItHasJustOneOfTheContexts() {
        String link = "[it](operations.md)";
        assertThat(meant("glossary/page.md", term("[it]", link))).containsExactly("it");
        assertThat(meant("glossary/page.md", term("[shop, team]", link))).containsExactly("shop");
        assertThat(meant("glossary/page.md", term("[it, shop]", link))).containsExactly("-");
        assertThat(meant("glossary/page.md", term("[team]", link))).containsExactly("-");
        assertThat(meant("glossary/page.md", term("[]", link))).containsExactly("-");
    }

    @Test
    void anAnchorIsStrongerThanTheContextsOfThePage() {
        assertThat(
                        meant(
                                "glossary/page.md",
                                term(
                                        "[it]",
                                        "[a](operations.md#sense-shop) [[operations#sense-free-title]]"
                                                + " [b](operations.md#in-practice)")))
                .containsExactly("shop", "Free title", "-");
    }

    @Test
    void aLinkInsideASenseMeansTheSenseOfThatContext() {
        String body =
                """
                [a](operations.md)

                ## Sense: it
                [b](operations.md)

                ## Sense: A title
                [c](operations.md)

                ## In practice
                [d](operations.md)
                """;
        assertThat(meant("glossary/page.md", term("[shop]", body)))
                .containsExactly("shop", "it", "shop", "shop");
    }

    @Test
    void aResponsibilityBringsItsOwnContextOrThatOfItsSources() {
        String role =
                """
                ---
                title: Keeper
                summary: Keeps.
                contexts: [it, shop]
                ---
                [a](../glossary/operations.md)

                ## Responsibilities
                - Keep [b](../glossary/operations.md). {context=shop}
                - Keep [c](../glossary/operations.md). {source=handbook}
                - Keep [d](../glossary/operations.md). {source=handbook,leaflet}
                - Keep [e](../glossary/operations.md).
                """;
        assertThat(meant("roles/keeper.md", role)).containsExactly("-", "shop", "it", "-", "-");
        assertThat(
                        meant(
                                "roles/keeper.md",
                                role.replace("summary:", "sources: [leaflet]\nsummary:")))
                .containsExactly("-", "shop", "it", "-", "shop");
    }

    @Test
    void whereSourcesDifferEachSpeaksInItsOwnContext() {
        String body =
                """
                [a](operations.md)

                ## Where sources differ
                - handbook: [b](operations.md) is all.
                - leaflet: [c](operations.md) is little.
                """;
        assertThat(meant("glossary/page.md", term("[it, shop]", body)))
                .containsExactly("-", "it", "shop");
    }

    @Test
    void aLearningPathHasAContextOfItsOwn() {
        String path =
                """
                ---
                title: Way
                summary: A way.
                context: shop
                ---
                1. [Operations](../glossary/operations.md)
                """;
        assertThat(meant("paths/way.md", path)).containsExactly("shop");
    }

    @Test
    void otherEntriesHaveNoSenses() {
        assertThat(
                        meant(
                                "glossary/page.md",
                                term("[it]", "[a](page.md) [b](https://example.org/)")))
                .containsExactly("-", "-");
    }

    @Test
    void sensesAreFoundByAnchorAndByContexts() {
        var sources = new ProjectSources(Path.of("."), List.of(OPERATIONS, SITE), List.of());
        KnowledgeBase base = new ProjectParser(new MarkdownParser()).parse(sources).value();
        Entry operations = base.entry(new EntryId("operations"));
        assertThat(Senses.of(operations))
                .extracting(Sense::label)
                .containsExactly("it", "shop", "Free title");
        assertThat(Senses.at(operations, "sense-shop")).map(Sense::label).contains("shop");
        assertThat(Senses.at(operations, "in-practice")).isEmpty();
        assertThat(Senses.in(operations, Set.of(new ContextId("it"))))
                .map(Sense::label)
                .contains("it");
    }
}
