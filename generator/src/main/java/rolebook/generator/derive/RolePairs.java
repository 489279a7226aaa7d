package rolebook.generator.derive;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import rolebook.generator.source.Located;

/// Lays two roles side by side: what both do, what only one does, their skills and what passes
/// between them.
final class RolePairs {
    private final TitleOrder order;
    private final SortedMap<EntryId, RoleProfile> profiles = new TreeMap<>();
    private final SortedMap<EntryId, List<Exchange>> exchanges;
    private final Map<Pair, EntryId> written = new HashMap<>();

    private RolePairs(
            KnowledgeBase knowledge,
            TitleOrder order,
            SortedMap<EntryId, List<Statement>> statements,
            SortedMap<EntryId, List<Exchange>> exchanges) {
        this.order = order;
        this.exchanges = exchanges;
        for (Entry.Role role : knowledge.entries(Entry.Role.class)) {
            List<Statement> said = Derived.of(statements, role.id());
            profiles.put(role.id(), RoleProfile.of(role, said, knowledge, order));
        }
        knowledge.entries(Entry.Comparison.class).forEach(this::addWritten);
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
        pairs.profiles.forEach(
                (role, profile) -> activities.put(role, profile.statements().keySet()));
        SortedSet<Pair> wanted = SharingRoles.of(activities);
        wanted.addAll(pairs.written.keySet());
        return wanted.stream().map(pairs::pair).toList();
    }

    /// Notes a comparison of exactly two roles; of two on the same pair the first in id order
    /// counts.
    private void addWritten(Entry.Comparison comparison) {
        List<EntryId> roles = comparison.roles().stream().map(Located::value).toList();
        if (roles.size() == 2
                && !roles.getFirst().equals(roles.getLast())
                && profiles.keySet().containsAll(roles)) {
            written.putIfAbsent(Pair.of(roles.getFirst(), roles.getLast()), comparison.id());
        }
    }

    private RolePair pair(Pair pair) {
        RoleProfile a = profile(pair.a());
        RoleProfile b = profile(pair.b());
        Set<EntryId> terms = a.termsSharedWith(b);
        return new RolePair(
                pair.a(),
                pair.b(),
                a.sharedWith(b),
                a.aloneBeside(b),
                b.aloneBeside(a),
                order.sorted(terms),
                a.skillsBeside(terms),
                b.skillsBeside(terms),
                between(pair),
                Optional.ofNullable(written.get(pair)));
    }

    private RoleProfile profile(EntryId role) {
        RoleProfile found = profiles.get(role);
        if (found == null) {
            throw new IllegalArgumentException("Not a role: " + role);
        }
        return found;
    }

    private List<Exchange> between(Pair pair) {
        return Derived.of(exchanges, pair.a()).stream()
                .filter(exchange -> exchange.other().equals(pair.b()))
                .toList();
    }
}
