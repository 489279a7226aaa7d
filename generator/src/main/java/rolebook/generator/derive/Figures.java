package rolebook.generator.derive;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.ToIntFunction;
import rolebook.generator.computed.Statement;
import rolebook.generator.computed.Statistics;
import rolebook.generator.model.CoveredFact;
import rolebook.generator.model.Entry;
import rolebook.generator.model.EntryType;
import rolebook.generator.model.KnowledgeBase;
import rolebook.generator.model.LinkTarget;
import rolebook.generator.model.Prose;

/// Counts what a knowledge base holds.
final class Figures {
    private Figures() {}

    static Statistics of(KnowledgeBase knowledge) {
        return new Statistics(
                sums(knowledge, _ -> 1),
                sums(knowledge, Figures::words),
                sums(knowledge, Figures::links),
                statements(knowledge),
                coverage(knowledge),
                knowledge.site().language().startsWith("en")
                        ? Readability.of(knowledge)
                        : Optional.empty());
    }

    private static SequencedMap<String, Integer> sums(
            KnowledgeBase knowledge, ToIntFunction<Entry> figure) {
        SequencedMap<String, Integer> sums = new LinkedHashMap<>();
        for (EntryType type : EntryType.values()) {
            List<Entry> entries =
                    knowledge.entries().stream().filter(entry -> entry.type() == type).toList();
            if (!entries.isEmpty()) {
                sums.put(type.word(), entries.stream().mapToInt(figure).sum());
            }
        }
        sums.put("total", sums.values().stream().mapToInt(Integer::intValue).sum());
        return sums;
    }

    private static int words(Entry entry) {
        int ofText = Prose.of(entry).stream().mapToInt(passage -> passage.words().size()).sum();
        return ofText + Prose.ofSummary(entry).words().size();
    }

    private static int links(Entry entry) {
        return (int)
                entry.body().links().stream()
                        .filter(link -> link.target() instanceof LinkTarget.ToEntry)
                        .count();
    }

    private static Statistics.Statements statements(KnowledgeBase knowledge) {
        List<Statement> all =
                Statements.of(knowledge).values().stream().flatMap(List::stream).toList();
        return new Statistics.Statements(
                all.size(),
                (int) all.stream().filter(one -> !one.activities().isEmpty()).count(),
                (int) all.stream().filter(one -> one.written().purpose().isPresent()).count(),
                (int) all.stream().filter(one -> !one.sources().isEmpty()).count());
    }

    private static Optional<Statistics.Coverage> coverage(KnowledgeBase knowledge) {
        List<CoveredFact> facts = knowledge.coverage();
        List<String> missing =
                facts.stream()
                        .filter(fact -> fact.claims().stream().noneMatch(knowledge::holds))
                        .map(CoveredFact::id)
                        .toList();
        return facts.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Statistics.Coverage(
                                facts.size() - missing.size(), facts.size(), missing));
    }
}
