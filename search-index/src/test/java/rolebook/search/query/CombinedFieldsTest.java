package rolebook.search.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.CombinedFieldQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rolebook.search.Handbook;
import rolebook.search.schema.EntryDocument;
import rolebook.search.schema.Fields;

/// The scores within a tier are those of Lucene's `CombinedFieldQuery`.
final class CombinedFieldsTest {
    /// Neither in a name, so that all hits stand in one tier, nor with relatives.
    private static final List<String> WORDS = List.of("kettle", "steam", "whistle");

    @TempDir Path folder;

    @Test
    void bm25fScoresAsLucenesOwn() throws IOException {
        Path index =
                Handbook.write(
                        folder,
                        "b",
                        List.of(
                                entry("a", "A kettle.", "Kettle and steam and much more of steam."),
                                entry("b", "Some water.", "A whistle."),
                                entry("c", "A thing.", "The whistle of a kettle on a cold day."),
                                entry("d", "Nothing.", "Quite another matter altogether."),
                                entry("e", "Another.", "Steam.")));

        Map<String, Float> expected = combined(index);
        assertThat(expected).containsOnlyKeys("a", "b", "c", "e");
        Map<String, Float> ours = ours(index);
        assertThat(ours).containsOnlyKeys(expected.keySet());
        ours.forEach((id, score) ->
                assertThat(score).as(id).isCloseTo(expected.get(id), within(0.001f)));
    }

    private static Map<String, Float> ours(Path index) {
        Map<String, Float> scores = new TreeMap<>();
        try (SearchEngine engine =
                LuceneSearchEngine.open(index, InstantSource.system(), Duration.ofMinutes(1))) {
            for (SearchResponse.Hit hit :
                    engine.search(SearchRequest.of(String.join(" ", WORDS))).hits()) {
                float within = hit.score() % Weights.TIER;
                scores.put(hit.entry().id(), Weights.HALF * within / (1 - within));
            }
        }
        return scores;
    }

    private static Map<String, Float> combined(Path index) throws IOException {
        BooleanQuery.Builder query =
                new BooleanQuery.Builder()
                        .add(Queries.ENTRIES, Occur.FILTER)
                        .setMinimumNumberShouldMatch(1);
        for (String word : WORDS) {
            CombinedFieldQuery.Builder fields = new CombinedFieldQuery.Builder(word);
            Weights.FIELDS.forEach(field -> fields.addField(field.name(), field.weight()));
            query.add(fields.build(), Occur.SHOULD);
        }
        Map<String, Float> scores = new TreeMap<>();
        try (FSDirectory directory = FSDirectory.open(index);
                DirectoryReader reader = DirectoryReader.open(directory)) {
            IndexSearcher searcher = new IndexSearcher(reader);
            searcher.setSimilarity(new BM25Similarity(Weights.K1, Weights.B));
            for (ScoreDoc hit : searcher.search(query.build(), 10).scoreDocs) {
                String id = searcher.storedFields().document(hit.doc).get(Fields.ID);
                scores.put(id, hit.score);
            }
        }
        return scores;
    }

    private static EntryDocument entry(String id, String summary, String text) {
        return new EntryDocument(
                id,
                "term",
                "Entry " + id,
                summary,
                "/glossary/" + id + "/",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                text,
                List.of(),
                List.of(),
                List.of(),
                "{}");
    }
}
