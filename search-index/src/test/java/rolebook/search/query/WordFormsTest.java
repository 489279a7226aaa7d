package rolebook.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rolebook.search.Handbook;
import rolebook.search.schema.EntryDocument;

/// However a word is written, it finds what the plain word finds.
final class WordFormsTest {
    @TempDir Path folder;
    private SearchEngine engine;

    @BeforeEach
    void open() {
        engine = Handbook.open(folder, Handbook.entries());
    }

    @AfterEach
    void close() {
        engine.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pricing🚀",
                "🚀 pricing",
                "😀pricing",
                "👩‍💻 pricing",
                "pricing שלום",
                "שלום pricing",
                "pri\u0301cing",
                "prícing",
                "pri\u00ADcing",
                "pricing\u200B",
                "what is pricing שלום?"
            })
    void emojiAccentsAndOtherScriptsDoNoHarm(String query) {
        SearchResponse plain = engine.search(SearchRequest.of("pricing"));
        SearchResponse found = engine.search(SearchRequest.of(query));

        assertThat(ids(found)).isEqualTo(ids(plain));
        assertThat(found.answer()).isEqualTo(plain.answer());
        assertThat(found.correction()).isNull();
    }

    @Test
    void aWordOfAnotherScriptFindsNothingByItself() {
        assertThat(engine.search(SearchRequest.of("שלום")).hits()).isEmpty();
        assertThat(engine.search(SearchRequest.of("🚀")).hits()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"PMMs", "P.M.M.", "p.m.m", "PMM's"})
    void formsOfAnAcronymAreTheAcronym(String query) {
        SearchResponse plain = engine.search(SearchRequest.of("PMM"));
        SearchResponse found = engine.search(SearchRequest.of(query));

        assertThat(ids(found)).isEqualTo(ids(plain));
        assertThat(found.answer()).isEqualTo(plain.answer());
    }

    @Test
    void theSmallPluralOfAShortNameFindsIt() {
        assertThat(ids(engine.search(SearchRequest.of("pmms"))))
                .contains("product-marketing-manager");
    }

    @Test
    void ofSeveralEntriesOfANameTheTypeThatIsAskedForComesFirst() {
        List<EntryDocument> entries = new ArrayList<>(Handbook.entries());
        entries.add(Handbook.term("z-price", "Set prices", "What is set."));
        try (SearchEngine both = Handbook.open(folder.resolve("both"), entries)) {
            assertThat(ids(both.search(SearchRequest.of("set prices term"))))
                    .startsWith("z-price", "pricing");
            assertThat(ids(both.search(SearchRequest.of("set prices meaning"))))
                    .startsWith("pricing", "z-price");
        }
    }

    private static List<String> ids(SearchResponse found) {
        return found.hits().stream().map(hit -> hit.entry().id()).toList();
    }
}
