package rolebook.generator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import rolebook.generator.change.EntryChange;
import rolebook.generator.change.QueryChange;
import rolebook.generator.change.Subject;
import rolebook.generator.compose.EntryData;
import rolebook.generator.computed.Derived;
import rolebook.generator.index.SearchDocuments;
import rolebook.generator.model.Entry;
import rolebook.generator.model.EntryId;
import rolebook.generator.model.JudgedQuery;
import rolebook.generator.model.KnowledgeBase;
import rolebook.search.evaluate.Evaluation;
import rolebook.search.evaluate.ExpectedCard;
import rolebook.search.evaluate.IndexRanker;
import rolebook.search.evaluate.Judgment;
import rolebook.search.evaluate.Ranker;
import rolebook.search.query.LuceneSearchEngine;

/// Judged queries, asked of a knowledge base that need not be published.
public final class JudgedSearch {
    /// Longer than the server's: measures must not depend on a busy machine.
    private static final Duration TIME = Duration.ofSeconds(10);

    /// Smaller differences of nDCG are not told.
    private static final double TOLD = 0.005;

    private JudgedSearch() {}

    /// A judged query as the measures know it; grades of 0 say nothing.
    public static Judgment judgment(JudgedQuery judged) {
        Map<String, Integer> grades = new TreeMap<>();
        judged.grades().stream()
                .filter(grade -> grade.value() > 0)
                .forEach(grade -> grades.put(grade.entry().value(), grade.value()));
        ExpectedCard card =
                judged.card()
                        .map(expected ->
                                new ExpectedCard(
                                        expected.kind(),
                                        expected.entries().stream().map(EntryId::value).toList()))
                        .orElse(ExpectedCard.NONE);
        return new Judgment(judged.query(), judged.kind(), new TreeMap<>(grades), card);
    }

    /// The queries, judged as `after` says, whose first hit or nDCG@10 changes.
    ///
    /// @param renamed entries that have another id: they count as the same
    static List<QueryChange> changes(
            KnowledgeBase before,
            Derived derivedBefore,
            KnowledgeBase after,
            Derived derivedAfter,
            List<EntryChange.Renamed> renamed) {
        List<Judgment> judgments = after.judged().stream().map(JudgedSearch::judgment).toList();
        if (judgments.isEmpty()) {
            return List.of();
        }
        Map<String, String> names = new HashMap<>();
        renamed.forEach(one -> names.put(one.before().id(), one.entry().id()));
        List<Evaluation.Result> old = evaluate(before, derivedBefore, judgments, names);
        List<Evaluation.Result> now = evaluate(after, derivedAfter, judgments, Map.of());
        List<QueryChange> changes = new ArrayList<>();
        for (int i = 0; i < now.size(); i++) {
            Optional<String> first = first(old.get(i));
            Optional<String> second = first(now.get(i));
            double ndcg = old.get(i).measures().ndcg();
            double next = now.get(i).measures().ndcg();
            if (!first.equals(second) || Math.abs(ndcg - next) >= TOLD) {
                changes.add(
                        new QueryChange(
                                judgments.get(i).query(),
                                first.map(id -> subject(id, after, before)),
                                second.map(id -> subject(id, after, before)),
                                rounded(ndcg),
                                rounded(next)));
            }
        }
        return changes;
    }

    private static Optional<String> first(Evaluation.Result result) {
        return result.ranking().ids().stream().findFirst();
    }

    private static double rounded(double measure) {
        return Math.round(measure * 1000) / 1000.0;
    }

    private static Subject subject(String id, KnowledgeBase after, KnowledgeBase before) {
        Entry entry = after.find(new EntryId(id)).orElseGet(() -> before.entry(new EntryId(id)));
        return new Subject(id, entry.type().word(), entry.title(), entry.header().url());
    }

    private static List<Evaluation.Result> evaluate(
            KnowledgeBase knowledge,
            Derived derived,
            List<Judgment> judgments,
            Map<String, String> names) {
        Supplier<SearchDocuments> documents =
                () ->
                        new SearchDocuments(
                                knowledge, derived, new EntryData(knowledge, derived)::json);
        try {
            Path folder = Files.createTempDirectory("rolebook-queries");
            try {
                try (var index = IndexRun.start(Optional.of(folder), knowledge, documents)) {
                    index.commit("unpublished");
                }
                try (var engine = LuceneSearchEngine.open(folder, InstantSource.system(), TIME)) {
                    return Evaluation.of(judgments, renaming(new IndexRanker(engine), names))
                            .results();
                }
            } finally {
                delete(folder);
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(
                    "Cannot keep an index for a moment: " + fault.getMessage(), fault);
        }
    }

    private static Ranker renaming(Ranker ranker, Map<String, String> names) {
        return query -> {
            Ranker.Ranking ranking = ranker.rank(query);
            return new Ranker.Ranking(
                    ranking.ids().stream().map(id -> names.getOrDefault(id, id)).toList(),
                    ranking.card());
        };
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
