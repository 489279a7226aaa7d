package rolebook.generator.derive;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import rolebook.generator.model.EntryId;

/// Finds the pairs of roles that share an activity, and of a great many roles only the nearest, so
/// that the pairs do not grow with the square of the roles. Roles are numbered in id order and
/// counted in arrays, because an activity that all of ten thousand roles share makes 10^8 steps.
final class SharingRoles {
    /// Up to this many roles every pair that shares an activity counts.
    static final int MAX_ROLES_WITH_ALL_PAIRS = 60;

    /// Above it each role brings its pairs with this many others, those with most shared
    /// activities; of equals the first in id order.
    static final int NEAREST = 10;

    private final List<EntryId> roles;
    private final List<Set<EntryId>> activities;
    private final Map<EntryId, int[]> rolesOf = new HashMap<>();
    private final int[] shared;
    private final int most;

    private SharingRoles(SortedMap<EntryId, Set<EntryId>> activities) {
        this.roles = List.copyOf(activities.keySet());
        this.activities = List.copyOf(activities.values());
        this.shared = new int[roles.size()];
        this.most = roles.size() > MAX_ROLES_WITH_ALL_PAIRS ? NEAREST : MAX_ROLES_WITH_ALL_PAIRS;
        Map<EntryId, IntStream.Builder> numbers = new HashMap<>();
        for (int role = 0; role < roles.size(); role++) {
            for (EntryId activity : this.activities.get(role)) {
                numbers.computeIfAbsent(activity, _ -> IntStream.builder()).add(role);
            }
        }
        numbers.forEach((activity, all) -> rolesOf.put(activity, all.build().toArray()));
    }

    /// @param activities those on which each role has a statement; a key for every role
    static SortedSet<Pair> of(SortedMap<EntryId, Set<EntryId>> activities) {
        var sharing = new SharingRoles(activities);
        SortedSet<Pair> pairs = new TreeSet<>();
        for (int role = 0; role < sharing.roles.size(); role++) {
            for (int other : sharing.nearest(role)) {
                pairs.add(Pair.of(sharing.roles.get(role), sharing.roles.get(other)));
            }
        }
        return pairs;
    }

    private int[] nearest(int role) {
        for (EntryId activity : activities.get(role)) {
            for (int other : rolesOf.getOrDefault(activity, new int[0])) {
                shared[other]++;
            }
        }
        shared[role] = 0;
        var best = new Best(most);
        for (EntryId activity : activities.get(role)) {
            for (int other : rolesOf.getOrDefault(activity, new int[0])) {
                best.offer(shared[other], other);
                shared[other] = 0;
            }
        }
        return best.roles();
    }

    /// The roles with the highest counts so far, the best first.
    private static final class Best {
        private final long[] ranks;

        Best(int most) {
            ranks = new long[most];
        }

        /// A count of 0 is passed over.
        void offer(int count, int role) {
            long rank = ((long) count << Integer.SIZE) | (Integer.MAX_VALUE - role);
            int at = ranks.length;
            while (count > 0 && at > 0 && ranks[at - 1] < rank) {
                at--;
            }
            if (count > 0 && at < ranks.length) {
                System.arraycopy(ranks, at, ranks, at + 1, ranks.length - at - 1);
                ranks[at] = rank;
            }
        }

        int[] roles() {
            return Arrays.stream(ranks)
                    .filter(rank -> rank != 0)
                    .mapToInt(rank -> Integer.MAX_VALUE - (int) rank)
                    .toArray();
        }
    }
}
