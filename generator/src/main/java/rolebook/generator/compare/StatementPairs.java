package rolebook.generator.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rolebook.generator.computed.Derived;
import rolebook.generator.computed.Statement;
import rolebook.generator.model.ContextId;
import rolebook.generator.model.Entry;
import rolebook.generator.model.EntryId;
import rolebook.generator.model.Name;

/// Which statement of before is which of after. Within a role: by written anchor, else by
/// activities, purpose and context where these are unique, else by likeness of text. What is left
/// is looked for in other roles in the same way.
///
/// @param gone in the order of their roles and entries; likewise `added`
record StatementPairs(
        List<Pairing.Pair<Statement>> pairs, List<Statement> gone, List<Statement> added) {
    /// Less alike than this, another text in the same role is another statement.
    private static final double ALIKE = 0.5;

    /// Less alike than this, a text in another role is another statement.
    private static final double ALIKE_ELSEWHERE = 0.6;

    static StatementPairs of(Edition before, Edition after, EntryPairs entries) {
        return new Finder(entries).find(before.derived(), after.derived());
    }

    /// The statement of after for each of before.
    IdentityHashMap<Statement, Statement> byBefore() {
        IdentityHashMap<Statement, Statement> byBefore = new IdentityHashMap<>();
        pairs.forEach(pair -> byBefore.put(pair.before(), pair.after()));
        return byBefore;
    }

    private record Key(List<EntryId> activities, Optional<Name> purpose, List<ContextId> contexts) {
        private boolean isTelling() {
            return !activities.isEmpty() || purpose.isPresent();
        }
    }

    private static final class Finder {
        private final EntryPairs entries;
        private final IdentityHashMap<Statement, Key> keys = new IdentityHashMap<>();
        private final IdentityHashMap<Statement, Words> words = new IdentityHashMap<>();

        private Finder(EntryPairs entries) {
            this.entries = entries;
        }

        private StatementPairs find(Derived before, Derived after) {
            before.statements().values().forEach(all -> all.forEach(this::learnBefore));
            after.statements().values().forEach(all -> all.forEach(this::learnAfter));
            List<Pairing.Pair<Statement>> pairs = new ArrayList<>();
            List<Statement> gone = new ArrayList<>();
            Map<EntryId, List<Statement>> added = new HashMap<>(after.statements());
            for (Map.Entry<EntryId, List<Statement>> role : before.statements().entrySet()) {
                Optional<EntryId> now =
                        Optional.ofNullable(entries.after().get(role.getKey())).map(Entry::id);
                List<Statement> candidates =
                        now.map(id -> Derived.of(after.statements(), id)).orElse(List.of());
                Pairing<Statement> pairing = within(role.getValue(), candidates);
                pairs.addAll(pairing.pairs());
                gone.addAll(pairing.gone());
                now.ifPresent(id -> added.put(id, pairing.added()));
            }
            List<Statement> left =
                    after.statements().keySet().stream()
                            .flatMap(id -> added.getOrDefault(id, List.of()).stream())
                            .toList();
            Pairing<Statement> moves = elsewhere(gone, left);
            pairs.addAll(moves.pairs());
            return new StatementPairs(pairs, moves.gone(), moves.added());
        }

        private Pairing<Statement> within(List<Statement> before, List<Statement> after) {
            var pairing = new Pairing<>(before, after);
            Map<String, Statement> byAnchor = new HashMap<>();
            after.forEach(one -> byAnchor.putIfAbsent(one.written().anchor(), one));
            for (Statement one : before) {
                Statement same = byAnchor.get(one.written().anchor());
                if (same != null && (isWritten(one) || isWritten(same))) {
                    pairing.pair(one, same);
                }
            }
            pairing.byKey(this::tellingKey);
            pairing.byLikeness(this::likeness, ALIKE);
            return pairing;
        }

        private Pairing<Statement> elsewhere(List<Statement> before, List<Statement> after) {
            var pairing = new Pairing<>(before, after);
            pairing.byKey(one -> isWritten(one) ? anchorAndActivities(one) : null);
            pairing.byKey(one -> key(one).purpose().isPresent() ? tellingKey(one) : null);
            pairing.byLikeness(this::likeness, ALIKE_ELSEWHERE);
            return pairing;
        }

        private static boolean isWritten(Statement one) {
            return one.written().anchorWritten();
        }

        private List<Object> anchorAndActivities(Statement one) {
            return List.of(one.written().anchor(), key(one).activities());
        }

        private @Nullable Key tellingKey(Statement one) {
            return key(one).isTelling() ? key(one) : null;
        }

        private Key key(Statement one) {
            Key key = keys.get(one);
            if (key == null) {
                throw new IllegalArgumentException("Not a statement of either side: " + one.id());
            }
            return key;
        }

        private double likeness(Statement one, Statement other) {
            return wordsOf(one).likeness(wordsOf(other));
        }

        private Words wordsOf(Statement one) {
            return words.computeIfAbsent(one, _ -> Words.of(one.written().text().plain()));
        }

        private void learnBefore(Statement one) {
            learn(one, one.activities().stream().map(entries::now).toList());
        }

        private void learnAfter(Statement one) {
            learn(one, one.activities());
        }

        private void learn(Statement one, List<EntryId> activities) {
            keys.put(one, new Key(activities, one.purpose().map(Name::of), one.contexts()));
        }
    }
}
