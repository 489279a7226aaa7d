package rolebook.search.query;

import java.io.IOException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;
import rolebook.search.question.Understood;
import rolebook.search.schema.Facet;

/// One search: reads the query, finds, ranks, counts, shows.
final class Search {
    private final OpenIndex index;
    private final IndexSearcher names;
    private final Deadline deadline;
    private final InstantSource clock;

    /// @param names looks up what is cheap and must not be missing
    /// @param deadline when to end with what was found
    Search(OpenIndex index, IndexSearcher names, Deadline deadline, InstantSource clock) {
        this.index = index;
        this.names = names;
        this.deadline = deadline;
        this.clock = clock;
    }

    SearchResponse answer(SearchRequest request) throws IOException {
        long start = clock.millis();
        EntryTable entries = index.entries();
        String typed = index.alphabet().readable(request.query());
        Answers answers = new Answers(names, index.questions());
        Optional<Understood> understood = answers.understood(typed, !request.exact());
        String text = understood.map(Understood::subject).orElse(typed);
        ReadQuery query = index.queryReader(deadline).read(text, !request.exact());
        Optional<Understood> asked = understood.or(() -> answers.defined(query.correction()));
        Optional<Answer> answer =
                asked.isEmpty()
                        ? Optional.empty()
                        : answers.to(asked.get().question(), request.filters());
        List<String> first =
                asked.map(found -> Answers.entries(found.question(), answer)).orElse(List.of());
        Postings postings = new Postings(index.reader(), entries, index.families(), deadline);
        List<WordMatch> words = new ArrayList<>();
        for (Reading reading : query.readings()) {
            words.add(postings.match(reading));
        }
        WordMatch typeWord =
                query.typeWord().isPresent()
                        ? postings.match(query.typeWord().get())
                        : WordMatch.nowhere(entries.size(), 1);
        Ranking ranking =
                new Ranking(
                        entries,
                        index.names(),
                        query,
                        answer.filter(Answer.Choices.class::isInstance).isPresent()
                                ? askedTypeFirst(entries.find(first), typed)
                                : entries.find(first),
                        words,
                        typeWord,
                        deadline);
        Map<Facet, FixedBitSet> passing = passing(request);
        FixedBitSet allowed = allowed(passing);
        List<Ranking.Ranked> page = page(ranking.best(allowed, request.depth()), request);
        List<SearchResponse.Hit> hits =
                new Hits(index.reader(), entries, marked(query), deadline)
                        .of(page, new MatchedParts(entries, words, ranking.scores()));
        return new SearchResponse(
                request.query(),
                (int) FixedBitSet.intersectionCount(ranking.matching(), allowed),
                Math.max(0, clock.millis() - start),
                index.manifest().buildId(),
                correction(understood, query),
                understood.isPresent() ? List.of() : query.unknown(),
                answer.orElse(null),
                entries.facets().counts(ranking.matching(), passing, deadline),
                hits,
                deadline.wasMissed());
    }

    /// Of several entries of one name, those first whose type the query says.
    private List<Integer> askedTypeFirst(List<Integer> choices, String query) {
        Set<String> types = new LinkedHashSet<>();
        index.words()
                .all(query)
                .forEach(word -> {
                    if (index.types().containsKey(word.stem())) {
                        types.add(index.types().get(word.stem()));
                    }
                });
        return choices.stream()
                .sorted(
                        Comparator.comparing(
                                entry -> !types.contains(index.entries().reference(entry).type())))
                .toList();
    }

    /// The stems to mark: those of the query and, as they count too, their families.
    private Set<String> marked(ReadQuery query) {
        Set<String> marked = new LinkedHashSet<>(query.stems());
        query.stems().forEach(stem -> marked.addAll(index.families().relatedTo(stem)));
        return marked;
    }

    private static SearchResponse.@Nullable Correction correction(
            Optional<Understood> asked, ReadQuery query) {
        return asked.isPresent()
                ? asked.get()
                        .mended()
                        .map(text -> new SearchResponse.Correction(text, true))
                        .orElse(null)
                : query.correction().orElse(null);
    }

    private Map<Facet, FixedBitSet> passing(SearchRequest request) {
        Map<Facet, FixedBitSet> passing = new EnumMap<>(Facet.class);
        request.filters()
                .forEach((facet, values) ->
                        passing.put(facet, index.entries().facets().passing(facet, values)));
        return passing;
    }

    private FixedBitSet allowed(Map<Facet, FixedBitSet> passing) {
        FixedBitSet allowed = new FixedBitSet(Math.max(1, index.entries().size()));
        allowed.set(0, index.entries().size());
        passing.values().forEach(allowed::and);
        return allowed;
    }

    private static List<Ranking.Ranked> page(List<Ranking.Ranked> best, SearchRequest request) {
        int from = Math.min(best.size(), request.depth() - request.size());
        return best.subList(from, best.size());
    }
}
