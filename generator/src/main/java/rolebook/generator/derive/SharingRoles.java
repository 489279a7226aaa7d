package rolebook.generator.derive;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import rolebook.generator.model.EntryId;

/// Finds the pairs of roles that share an activity, and of a great many roles only the nearest, so
/// that the pairs do not grow with the square of the roles.
final class SharingRoles {
    /// Up to this many roles every pair that shares an activity counts.
    static final int MAX_ROLES_WITH_ALL_PAIRS = 60;

    /// Above it each role brings its pairs with this many others, those with most shared
    /// activities.
    static final int NEAREST = 10;

    private final Map<EntryId, List<EntryId>> rolesOf = new HashMap<>();

    private SharingRoles(SortedMap<EntryId, Set<EntryId>> activities) {
        activities.forEach((role, all) ->
                all.forEach(activity ->
                        rolesOf.computeIfAbsent(activity, _ -> new ArrayList<>()).add(role)));
    }

    /// @param activities those on which each role has a statement; a key for every role
    static SortedSet<Pair> of(SortedMap<EntryId, Set<EntryId>> activities) {
        var sharing = new SharingRoles(activities);
        int most =
                activities.size() > MAX_ROLES_WITH_ALL_PAIRS ? NEAREST : MAX_ROLES_WITH_ALL_PAIRS;
        SortedSet<Pair> pairs = new TreeSet<>();
        activities.forEach((role, all) ->
                sharing.nearest(role, all, most).forEach(other -> pairs.add(Pair.of(role, other))));
        return pairs;
    }

    private List<EntryId> nearest(EntryId role, Collection<EntryId> activities, int most) {
        Map<EntryId, Integer> shared = new HashMap<>();
        for (EntryId activity : activities) {
            for (EntryId other : rolesOf.getOrDefault(activity, List.of())) {
                shared.merge(other, 1, Integer::sum);
            }
        }
        shared.remove(role);
        return shared.entrySet().stream()
                .sorted(
                        Map.Entry.<EntryId, Integer>comparingByValue(Comparator.reverseOrder())
                                .thenComparing(Map.Entry.comparingByKey()))
                .limit(most)
                .map(Map.Entry::getKey)
                .toList();
    }
}
