package rolebook.generator.derive;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import rolebook.generator.computed.Derived;
import rolebook.generator.computed.HeldLetters;
import rolebook.generator.computed.Here;
import rolebook.generator.computed.Statement;
import rolebook.generator.computed.WhoDoes;
import rolebook.generator.model.Entry;
import rolebook.generator.model.EntryId;
import rolebook.generator.model.KnowledgeBase;

/// Answers "who does it?" for each activity.
final class Doers {
    private final TitleOrder order;
    private final SortedMap<EntryId, List<EntryId>> narrower;
    private final Map<EntryId, List<Statement>> statements = new HashMap<>();
    private final Map<EntryId, List<HeldLetters>> letters = new HashMap<>();
    private final Map<EntryId, List<Here>> here = new HashMap<>();

    private Doers(TitleOrder order, SortedMap<EntryId, List<EntryId>> narrower) {
        this.order = order;
        this.narrower = narrower;
    }

    /// The doers of every activity.
    ///
    /// @param narrower the parts of each activity
    /// @param statements by role, in id order
    /// @param letters by role
    /// @param here by team, in id order
    static SortedMap<EntryId, WhoDoes> of(
            KnowledgeBase knowledge,
            TitleOrder order,
            SortedMap<EntryId, List<EntryId>> narrower,
            SortedMap<EntryId, List<Statement>> statements,
            SortedMap<EntryId, List<HeldLetters>> letters,
            SortedMap<EntryId, List<Here>> here) {
        var doers = new Doers(order, narrower);
        statements.values().forEach(all -> all.forEach(doers::add));
        letters.values().forEach(all -> all.forEach(doers::add));
        here.values().forEach(all -> all.forEach(doers::add));
        SortedMap<EntryId, WhoDoes> found = new TreeMap<>();
        knowledge
                .entries(Entry.Activity.class)
                .forEach(activity -> found.put(activity.id(), doers.whoDoes(activity.id())));
        return found;
    }

    private void add(Statement statement) {
        statement
                .activities()
                .forEach(activity ->
                        statements
                                .computeIfAbsent(activity, _ -> new ArrayList<>())
                                .add(statement));
    }

    private void add(HeldLetters held) {
        letters.computeIfAbsent(held.activity(), _ -> new ArrayList<>()).add(held);
    }

    private void add(Here line) {
        here.computeIfAbsent(line.activity(), _ -> new ArrayList<>()).add(line);
    }

    private WhoDoes whoDoes(EntryId activity) {
        Map<EntryId, List<WhoDoes.Said>> said = said(activity);
        Map<EntryId, List<HeldLetters>> held = new HashMap<>();
        letters.getOrDefault(activity, List.of())
                .forEach(one -> held.computeIfAbsent(one.role(), _ -> new ArrayList<>()).add(one));
        Set<EntryId> silent = new HashSet<>(held.keySet());
        silent.removeAll(said.keySet());
        Set<EntryId> direct = new HashSet<>(said.keySet());
        direct.removeIf(role -> said.getOrDefault(role, List.of()).getFirst().part().isPresent());
        Set<EntryId> ofParts = new HashSet<>(said.keySet());
        ofParts.removeAll(direct);
        List<EntryId> roles = new ArrayList<>(order.sorted(direct));
        roles.addAll(order.sorted(ofParts));
        roles.addAll(order.sorted(silent));
        List<WhoDoes.Doer> doers =
                roles.stream()
                        .map(role ->
                                new WhoDoes.Doer(
                                        role,
                                        said.getOrDefault(role, List.of()),
                                        held.getOrDefault(role, List.of())))
                        .toList();
        return new WhoDoes(activity, doers, here.getOrDefault(activity, List.of()));
    }

    /// What each role says of `activity`, then of its parts. A statement on several of them counts
    /// for the first.
    private Map<EntryId, List<WhoDoes.Said>> said(EntryId activity) {
        Map<EntryId, List<WhoDoes.Said>> said = new HashMap<>();
        Set<String> seen = new HashSet<>();
        for (EntryId about : withParts(activity)) {
            Optional<EntryId> part = Optional.of(about).filter(id -> !id.equals(activity));
            for (Statement statement : statements.getOrDefault(about, List.of())) {
                if (seen.add(statement.id())) {
                    said.computeIfAbsent(statement.role(), _ -> new ArrayList<>())
                            .add(new WhoDoes.Said(statement, part));
                }
            }
        }
        return said;
    }

    /// The activity, then everything narrower by title; each once, even where `broader` runs in a
    /// circle.
    private List<EntryId> withParts(EntryId activity) {
        Set<EntryId> parts = new HashSet<>();
        Deque<EntryId> open = new ArrayDeque<>(List.of(activity));
        while (!open.isEmpty()) {
            for (EntryId part : Derived.of(narrower, open.removeFirst())) {
                if (!part.equals(activity) && parts.add(part)) {
                    open.addLast(part);
                }
            }
        }
        List<EntryId> all = new ArrayList<>(List.of(activity));
        all.addAll(order.sorted(parts));
        return all;
    }
}
