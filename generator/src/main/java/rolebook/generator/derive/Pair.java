package rolebook.generator.derive;

import java.util.Comparator;
import rolebook.generator.model.EntryId;

/// Two roles, `a` before `b` in id order.
record Pair(EntryId a, EntryId b) implements Comparable<Pair> {
    private static final Comparator<Pair> ORDER =
            Comparator.comparing(Pair::a).thenComparing(Pair::b);

    static Pair of(EntryId one, EntryId other) {
        return one.compareTo(other) < 0 ? new Pair(one, other) : new Pair(other, one);
    }

    @Override
    public int compareTo(Pair other) {
        return ORDER.compare(this, other);
    }
}
