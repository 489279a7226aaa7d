package rolebook.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rolebook.search.Handbook;

/// A small word in capitals is a name where the index has it as one: the department, not the
/// pronoun.
class NamesInCapitalsTest {
    @TempDir Path folder;
    private SearchEngine engine;

    @BeforeEach
    void open() {
        engine =
                Handbook.open(
                        folder,
                        List.of(
                                Handbook.term("desk", "IT help desk", "It helps."),
                                Handbook.term("desk-lamp", "Desk lamp", "It shines."),
                                Handbook.term("iteration", "Iteration", "It goes on."),
                                Handbook.term("budget", "Budget", "What IT may spend."),
                                Handbook.term("whistle", "Whistle", "It sounds.")));
    }

    @AfterEach
    void close() {
        engine.close();
    }

    @Test
    void theNameIsFoundAndThePronounIsNot() {
        assertThat(ids("IT")).containsExactly("desk", "budget");
        assertThat(ids("what is IT")).containsExactly("desk", "budget");
        assertThat(ids("IT desk").getFirst()).isEqualTo("desk");
        assertThat(ids("I.T.")).containsExactly("desk", "budget");
    }

    @Test
    void inSmallLettersItAsksAndDoesNotTell() {
        assertThat(ids("desk it")).isEqualTo(ids("desk"));
        assertThat(ids("it help desk").getFirst()).isEqualTo("desk");
    }

    @Test
    void capitalsSayNothingWhereAllIsInCapitals() {
        assertThat(ids("WHERE IS IT A WHISTLE")).isEqualTo(ids("whistle"));
    }

    @Test
    void onlyTheNameIsMarked() {
        assertThat(engine.search(SearchRequest.of("spend IT")).hits().getFirst().snippet())
                .isEqualTo("What <mark>IT</mark> may <mark>spend</mark>.");
    }

    private List<String> ids(String query) {
        return engine.search(SearchRequest.of(query)).hits().stream()
                .map(hit -> hit.entry().id())
                .toList();
    }
}
