package rolebook.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rolebook.search.Handbook;

/// Mistyped words are mended where a name speaks for it, and nowhere else.
final class CorrectionTest {
    @TempDir Path folder;
    private SearchEngine engine;

    @BeforeEach
    void open() {
        engine =
                Handbook.open(
                        folder,
                        List.of(
                                Handbook.term("persona", "Persona", "A person, in a way."),
                                Handbook.term("manager", "Product manager", "Ends matter."),
                                Handbook.term("backlog", "Backlog", "Thinks of garages."),
                                Handbook.term("retirement", "Retirement", "Persons do it."),
                                Handbook.term("role", "Roles", "Does what it does."),
                                Handbook.term("one", "One person", "Competitive.")));
    }

    @AfterEach
    void close() {
        engine.close();
    }

    @ParameterizedTest
    @CsvSource({
        "persoan, persona",
        "prodct mangr, product manager",
        "prodcut manager, product manager",
        "mangaer, manager",
        "retiremnet, retirement",
        "backlgo retirement, backlog retirement",
        "competitiev, competitive"
    })
    void aNameIsMeantBeforeAnyWordAndTheWholeBeforeItsParts(String typed, String meant) {
        assertThat(correction(typed)).isEqualTo(new SearchResponse.Correction(meant, true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "backlog refinement",
                "scrum master backlog",
                "what does a scrum master do",
                "backlog thanks",
                "manager rolls",
                "backlog dogs",
                "dogs",
                "egosqqph erds"
            })
    void otherWordsAreLeftAsTheyAre(String query) {
        assertThat(correction(query)).isNull();
    }

    @Test
    void aShortWordNearOneOfATextIsOnlyToldOf() {
        SearchResponse found = engine.search(SearchRequest.of("garagse"));

        assertThat(found.hits()).isEmpty();
        assertThat(found.correction()).isEqualTo(new SearchResponse.Correction("garages", false));
    }

    private SearchResponse.@Nullable Correction correction(String query) {
        return engine.search(SearchRequest.of(query)).correction();
    }
}
