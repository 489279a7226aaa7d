package rolebook.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rolebook.search.Handbook;
import rolebook.search.schema.EntryDocument;
import rolebook.search.schema.SectionDocument;

/// Which text of an entry shows why it is a hit.
class HitSnippetsTest {
    @TempDir Path folder;

    @Test
    void theTextThatSaysMostOfTheQueryIsShown() {
        assertThat(snippet("kettle", "A kettle.")).isEqualTo("A <mark>kettle</mark>.");
        assertThat(snippet("kettle whistle", "A kettle.", "A kettle has a whistle."))
                .isEqualTo("A <mark>kettle</mark> has a <mark>whistle</mark>.");
        assertThat(snippet("kettle whistle", "A kettle and a whistle.", "A whistle on a kettle."))
                .isEqualTo("A <mark>kettle</mark> and a <mark>whistle</mark>.");
    }

    @Test
    void whereOnlyTheSummaryHasAWordItIsShown() {
        assertThat(snippet("summarised", "A text.")).isEqualTo("What is <mark>summarised</mark>.");
    }

    @Test
    void aRelatedWordInASectionIsShownToo() {
        assertThat(snippet("planned", "A text.", "Nothing.", "Planning takes long."))
                .isEqualTo("<mark>Planning</mark> takes long.");
    }

    @Test
    void whereNothingIsToBeMarkedTheTextBegins() {
        assertThat(snippet("pear", "A text.", "A kettle.")).isEqualTo("A text.");
    }

    private String snippet(String query, String text, String... sections) {
        EntryDocument plain = Handbook.term("pear", "Pear", text);
        List<SectionDocument> parts =
                List.of(sections).stream()
                        .map(section -> new SectionDocument("s", "Heading", section))
                        .toList();
        EntryDocument entry =
                new EntryDocument(
                        plain.id(),
                        plain.type(),
                        plain.title(),
                        "What is summarised.",
                        plain.url(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        text,
                        parts,
                        List.of(),
                        List.of(),
                        plain.json());
        EntryDocument other = Handbook.term("plan", "Old plans", "They were planned.");
        Path index = folder.resolve(query.replace(' ', '-') + text.length() + sections.length);
        try (SearchEngine engine = Handbook.open(index, List.of(entry, other))) {
            return engine.search(SearchRequest.of(query)).hits().stream()
                    .filter(hit -> hit.entry().id().equals("pear"))
                    .findFirst()
                    .orElseThrow()
                    .snippet();
        }
    }
}
