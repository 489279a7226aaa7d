package rolebook.generator.model;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/// The letters of one cell.
public record Letters(Set<Letter> set) {
    /// An empty cell.
    public static final Letters NONE = new Letters(Set.of());

    public Letters {
        EnumSet<Letter> ordered = EnumSet.noneOf(Letter.class);
        ordered.addAll(set);
        set = Collections.unmodifiableSet(ordered);
    }

    /// Whether the cell holds `letter`.
    public boolean has(Letter letter) {
        return set.contains(letter);
    }

    /// Whether the cell is empty.
    public boolean isEmpty() {
        return set.isEmpty();
    }

    /// `A/R`
    @Override
    public String toString() {
        return set.stream().map(Letter::name).collect(Collectors.joining("/"));
    }
}
