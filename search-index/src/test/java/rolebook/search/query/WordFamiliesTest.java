package rolebook.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rolebook.search.Handbook;

final class WordFamiliesTest {
    @TempDir Path folder;
    private SearchEngine engine;

    @BeforeEach
    void open() {
        engine =
                Handbook.open(
                        folder,
                        List.of(
                                Handbook.term(
                                        "a-near",
                                        "Alpha",
                                        "An engineer with teapots and a kettle."),
                                Handbook.term("b-whole", "Beta", "Engineering with a kettle."),
                                Handbook.term("c-other", "Gamma", "A kettle.")));
    }

    @AfterEach
    void close() {
        engine.close();
    }

    @Test
    void aWordFindsItsFamilyBehindItself() {
        assertThat(ids("engineering")).containsExactly("b-whole", "a-near");
        assertThat(ids("engineer")).containsExactly("a-near", "b-whole");
    }

    @Test
    void ofSeveralWordsARareOneIsEnoughAndACommonOneIsNot() {
        assertThat(ids("kettle teapots")).containsExactly("a-near");
        assertThat(ids("kettle engineering")).containsExactly("b-whole", "a-near");
    }

    private List<String> ids(String query) {
        return engine.search(SearchRequest.of(query)).hits().stream()
                .map(hit -> hit.entry().id())
                .toList();
    }
}
