package rolebook.generator.derive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import rolebook.generator.computed.Derived;
import rolebook.generator.computed.Exchange;
import rolebook.generator.computed.RolePair;
import rolebook.generator.computed.Statement;
import rolebook.generator.model.Entry;
import rolebook.generator.model.EntryId;
import rolebook.generator.model.KnowledgeBase;
import rolebook.generator.model.Skill;
import rolebook.generator.source.Located;

/// Lays two roles side by side: what both do, what only one does, their skills and what passes
/// between them.
final class RolePairs {
    private final KnowledgeBase knowledge;
    private final TitleOrder order;
    private final SortedMap<EntryId, SortedMap<EntryId, List<Statement>>> byActivity =
            new TreeMap<>();
    private final SortedMap<EntryId, List<Exchange>> exchanges;
    private final Map<Pair, EntryId> written;

    private RolePairs(
            KnowledgeBase knowledge,
            TitleOrder order,
            SortedMap<EntryId, List<Statement>> statements,
            SortedMap<EntryId, List<Exchange>> exchanges) {
        this.knowledge = knowledge;
        this.order = order;
        this.exchanges = exchanges;
        this.written = written(knowledge);
        statements.forEach((role, all) -> byActivity.put(role, byActivity(all)));
    }

    /// The pairs in id order: those that share an activity, of many roles the nearest, and those
    /// that somebody wrote a comparison of.
    static List<RolePair> of(
            KnowledgeBase knowledge,
            TitleOrder order,
            SortedMap<EntryId, List<Statement>> statements,
            SortedMap<EntryId, List<Exchange>> exchanges) {
        var pairs = new RolePairs(knowledge, order, statements, exchanges);
        SortedMap<EntryId, Set<EntryId>> activities = new TreeMap<>();
        pairs.byActivity.forEach((role, all) -> activities.put(role, all.keySet()));
        SortedSet<Pair> wanted = SharingRoles.of(activities);
        wanted.addAll(pairs.written.keySet());
        return wanted.stream().map(pairs::pair).toList();
    }

    /// The comparisons of exactly two roles; of two on the same pair the first in id order counts.
    private static Map<Pair, EntryId> written(KnowledgeBase knowledge) {
        Map<Pair, EntryId> written = new HashMap<>();
        for (Entry.Comparison comparison : knowledge.entries(Entry.Comparison.class)) {
            List<EntryId> roles =
                    comparison.roles().stream()
                            .map(Located::value)
                            .distinct()
                            .filter(role -> knowledge.find(role, Entry.Role.class).isPresent())
                            .toList();
            if (comparison.roles().size() == 2 && roles.size() == 2) {
                written.putIfAbsent(Pair.of(roles.getFirst(), roles.getLast()), comparison.id());
            }
        }
        return written;
    }

    private SortedMap<EntryId, List<Statement>> byActivity(List<Statement> statements) {
        SortedMap<EntryId, List<Statement>> byTitle = new TreeMap<>(order);
        for (Statement statement : statements) {
            statement
                    .activities()
                    .forEach(activity ->
                            byTitle.computeIfAbsent(activity, _ -> new ArrayList<>())
                                    .add(statement));
        }
        return byTitle;
    }

    private RolePair pair(Pair pair) {
        SequencedMap<EntryId, List<Statement>> ofA = statementsOf(pair.a());
        SequencedMap<EntryId, List<Statement>> ofB = statementsOf(pair.b());
        List<RolePair.Shared> shared = new ArrayList<>();
        ofA.forEach((activity, statements) -> {
            List<Statement> others = ofB.get(activity);
            if (others != null) {
                shared.add(new RolePair.Shared(activity, statements, others));
            }
        });
        List<Skill> skillsOfA = skillsOf(pair.a());
        List<Skill> skillsOfB = skillsOf(pair.b());
        Set<EntryId> common = terms(skillsOfA);
        common.retainAll(terms(skillsOfB));
        return new RolePair(
                pair.a(),
                pair.b(),
                shared,
                alone(ofA, ofB),
                alone(ofB, ofA),
                order.sorted(common),
                without(common, skillsOfA),
                without(common, skillsOfB),
                between(pair),
                Optional.ofNullable(written.get(pair)));
    }

    private SequencedMap<EntryId, List<Statement>> statementsOf(EntryId role) {
        return byActivity.getOrDefault(role, new TreeMap<>(order));
    }

    private static List<RolePair.Alone> alone(
            Map<EntryId, List<Statement>> own, Map<EntryId, List<Statement>> others) {
        return own.entrySet().stream()
                .filter(activity -> !others.containsKey(activity.getKey()))
                .map(activity -> new RolePair.Alone(activity.getKey(), activity.getValue()))
                .toList();
    }

    private List<Skill> skillsOf(EntryId role) {
        return knowledge.find(role, Entry.Role.class).stream()
                .flatMap(found -> found.skills().stream())
                .flatMap(group -> group.skills().stream())
                .toList();
    }

    private Set<EntryId> terms(List<Skill> skills) {
        Set<EntryId> terms = new HashSet<>();
        for (Skill skill : skills) {
            skill.term()
                    .filter(term -> knowledge.find(term, Entry.Term.class).isPresent())
                    .ifPresent(terms::add);
        }
        return terms;
    }

    private static List<Skill> without(Set<EntryId> common, List<Skill> skills) {
        return skills.stream()
                .filter(skill -> skill.term().filter(common::contains).isEmpty())
                .toList();
    }

    private List<Exchange> between(Pair pair) {
        return Derived.of(exchanges, pair.a()).stream()
                .filter(exchange -> exchange.other().equals(pair.b()))
                .toList();
    }
}
