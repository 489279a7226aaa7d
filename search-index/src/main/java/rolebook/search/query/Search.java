package rolebook.search.query;

import java.io.IOException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.join.BitSetProducer;
import rolebook.search.question.Questions;
import rolebook.search.question.Understood;
import rolebook.search.schema.Fields;
import rolebook.search.schema.IndexManifest;

/// One search: reads the query, finds, counts, shows.
final class Search {
    /// The best first; equal ones by id, so that the same index always answers in the same order.
    private static final Sort ORDER =
            new Sort(SortField.FIELD_SCORE, new SortField(Fields.ID, SortField.Type.STRING));

    private final IndexSearcher searcher;
    private final IndexSearcher names;
    private final Analyzer analyzer;
    private final QueryWords words;
    private final BitSetProducer entries;
    private final Questions questions;
    private final IndexManifest manifest;
    private final InstantSource clock;

    /// @param searcher gives up when the time is over
    /// @param names does not
    Search(
            IndexSearcher searcher,
            IndexSearcher names,
            Analyzer analyzer,
            QueryWords words,
            BitSetProducer entries,
            Questions questions,
            IndexManifest manifest,
            InstantSource clock) {
        this.searcher = searcher;
        this.names = names;
        this.analyzer = analyzer;
        this.words = words;
        this.entries = entries;
        this.questions = questions;
        this.manifest = manifest;
        this.clock = clock;
    }

    SearchResponse answer(SearchRequest request) throws IOException {
        long start = clock.millis();
        Vocabulary vocabulary = new Vocabulary(searcher.getIndexReader(), words);
        Answers answers = new Answers(names, questions);
        Optional<Understood> asked = answers.understood(request.query());
        Optional<Answer> answer =
                asked.isEmpty()
                        ? Optional.empty()
                        : answers.to(asked.get().question(), request.filters());
        List<String> first =
                asked.map(found -> Answers.entries(found.question(), answer)).orElse(List.of());
        String text = asked.map(Understood::subject).orElse(request.query());
        ReadQuery query = ReadQuery.of(text, words, vocabulary);
        Query matching = Queries.headedBy(first, Queries.entries(query, true));
        TopFieldDocs found = find(Queries.filtered(matching, request.filters()), request);
        if (found.totalHits.value() == 0 && query.readings().size() > 1) {
            matching = Queries.headedBy(first, Queries.entries(query, false));
            found = find(Queries.filtered(matching, request.filters()), request);
        }
        List<SearchResponse.Hit> hits = hits(page(found, request), query.stems());
        var facets = searcher.search(matching, new FacetCounts(request.filters()));
        return new SearchResponse(
                request.query(),
                Math.toIntExact(found.totalHits.value()),
                Math.max(0, clock.millis() - start),
                manifest.buildId(),
                asked.isPresent() ? null : query.correction().orElse(null),
                answer.orElse(null),
                facets,
                hits,
                searcher.timedOut());
    }

    private TopFieldDocs find(Query query, SearchRequest request) throws IOException {
        return searcher.search(
                query, new TopFieldCollectorManager(ORDER, request.depth(), Integer.MAX_VALUE));
    }

    private static List<ScoreDoc> page(TopFieldDocs found, SearchRequest request) {
        int from = Math.min(found.scoreDocs.length, request.depth() - request.size());
        return Arrays.asList(found.scoreDocs).subList(from, found.scoreDocs.length);
    }

    private List<SearchResponse.Hit> hits(List<ScoreDoc> page, Set<String> stems)
            throws IOException {
        List<Integer> documents = page.stream().map(found -> found.doc).toList();
        Map<Integer, List<Integer>> parts =
                new MatchedParts(searcher, entries).of(documents, stems);
        List<Integer> partDocuments = parts.values().stream().flatMap(List::stream).toList();
        Snippets snippets = new Snippets(searcher, analyzer);
        Map<Integer, String> ofEntries = snippets.of(Fields.TEXT, stems, documents);
        Map<Integer, String> ofParts = snippets.of(Fields.PART_TEXT, stems, partDocuments);
        StoredEntries stored = new StoredEntries(searcher.storedFields());
        List<SearchResponse.Hit> hits = new ArrayList<>();
        for (ScoreDoc found : page) {
            EntryReference entry = stored.reference(found.doc);
            List<SearchResponse.Section> sections = new ArrayList<>();
            for (int part : parts.getOrDefault(found.doc, List.of())) {
                sections.add(section(entry, stored.part(part), ofParts.getOrDefault(part, "")));
            }
            String snippet = snippet(entry, ofEntries.getOrDefault(found.doc, ""), sections);
            hits.add(new SearchResponse.Hit(entry, score(found), snippet, sections));
        }
        return hits;
    }

    private static SearchResponse.Section section(
            EntryReference entry, StoredEntries.Part part, String snippet) {
        String title =
                part.title().isEmpty()
                        ? Snippets.beginning(part.text(), SearchLimits.STATEMENT_TITLE)
                        : part.title();
        return new SearchResponse.Section(
                part.anchor(), title, snippet, entry.url() + "#" + part.anchor());
    }

    /// The entry's own text where it matches, else the first section's that does, else how the
    /// entry begins.
    private static String snippet(
            EntryReference entry, String own, List<SearchResponse.Section> sections) {
        if (Snippets.isMarked(own)) {
            return own;
        }
        return sections.stream()
                .map(SearchResponse.Section::snippet)
                .filter(Snippets::isMarked)
                .findFirst()
                .orElse(own.isEmpty() ? Html.escaped(entry.summary()) : own);
    }

    private static float score(ScoreDoc found) {
        return found instanceof FieldDoc fieldDoc && fieldDoc.fields[0] instanceof Float score
                ? score
                : 0;
    }
}
