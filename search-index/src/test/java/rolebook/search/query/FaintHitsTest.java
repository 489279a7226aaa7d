package rolebook.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rolebook.search.Handbook;
import rolebook.search.schema.EntryDocument;
import rolebook.search.schema.Facet;

/// Which of the entries that have common words by the way count as hits.
class FaintHitsTest {
    private static final String MUCH = "A kettle has a whistle. ".repeat(8);
    private static final String LITTLE =
            "Somebody wrote many other things here. ".repeat(30) + "A kettle has a whistle.";

    @TempDir Path folder;

    @Test
    void entriesThatHaveTheWordsByTheWayAreNoHitsWhereManySayMuch() {
        assertThat(found(12, 25, "kettle whistle").total()).isEqualTo(12);
        assertThat(found(12, 25, "kettle whistle").facets().get(Facet.TYPE))
                .isEqualTo(Map.of("term", 12));
    }

    @Test
    void whereFewSayMuchAPageIsFilledWithTheRest() {
        assertThat(found(2, 25, "kettle whistle").total()).isGreaterThanOrEqualTo(10);
    }

    @Test
    void whereAllSayLittleAllAreHits() {
        assertThat(found(0, 25, "kettle whistle").total()).isEqualTo(25);
    }

    @Test
    void oneWordFindsEveryEntryThatHasIt() {
        assertThat(found(12, 25, "whistle").total()).isEqualTo(37);
    }

    @Test
    void ofAQueryWithAWordThatNoEntryHasTheRestIsFoundInNamesAndTheWordTold() {
        SearchResponse found = found(12, 25, "apple qxzwv");
        assertThat(found.total()).isEqualTo(12);
        assertThat(found.unknown()).containsExactly("qxzwv");
        SearchResponse named = found(12, 25, "qxzwv apple 3");
        assertThat(named.hits().getFirst().entry().id()).isEqualTo("much-3");
        assertThat(found(12, 25, "whistle qxzwv").total()).isLessThan(37);
        assertThat(found(12, 25, "qxzwv qxzvw apple").hits()).isEmpty();
    }

    private SearchResponse found(int much, int little, String query) {
        List<EntryDocument> entries = new ArrayList<>();
        for (int i = 0; i < much; i++) {
            entries.add(Handbook.term("much-" + i, "Apple " + i, MUCH));
        }
        for (int i = 0; i < little; i++) {
            entries.add(Handbook.term("little-" + i, "Pear " + i, LITTLE));
        }
        // Others, so that the words tell something.
        for (int i = 0; i < 20; i++) {
            entries.add(Handbook.term("other-" + i, "Plum " + i, "Nothing of that kind."));
        }
        Path index = folder.resolve("index-" + much + "-" + little + query.length());
        try (SearchEngine engine =
                LuceneSearchEngine.open(
                        Handbook.write(index, "b", entries),
                        InstantSource.system(),
                        Duration.ofSeconds(30))) {
            return engine.search(SearchRequest.of(query));
        }
    }
}
