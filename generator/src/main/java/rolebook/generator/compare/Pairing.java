package rolebook.generator.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToDoubleBiFunction;
import org.jspecify.annotations.Nullable;

/// Finds what of before is what of after, one rule after another; what a rule has paired the next
/// ones leave alone.
final class Pairing<T> {
    /// Two that are the same thing.
    record Pair<T>(T before, T after) {}

    /// How many comparisons of texts are made at most, so that a change of everything ends in time.
    private static final long MAX_COMPARISONS = 250_000;

    private final List<T> before;
    private final List<T> after;
    private final Set<T> pairedBefore = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<T> pairedAfter = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<Pair<T>> pairs = new ArrayList<>();

    /// @param before each once, in an order that decides between equals; likewise `after`
    Pairing(List<T> before, List<T> after) {
        this.before = List.copyOf(before);
        this.after = List.copyOf(after);
    }

    /// Pairs what has one key, where only one on either side has it. Keys that are `null` count as
    /// none.
    void byKey(Function<T, ? extends @Nullable Object> key) {
        Map<Object, List<T>> ofAfter = byValue(added(), key);
        byValue(gone(), key)
                .forEach((value, some) -> {
                    List<T> others = ofAfter.getOrDefault(value, List.of());
                    if (some.size() == 1 && others.size() == 1) {
                        pair(some.getFirst(), others.getFirst());
                    }
                });
    }

    private static <T> Map<Object, List<T>> byValue(
            List<T> all, Function<T, ? extends @Nullable Object> key) {
        Map<Object, List<T>> byValue = new LinkedHashMap<>();
        for (T one : all) {
            Object value = key.apply(one);
            if (value != null) {
                byValue.computeIfAbsent(value, _ -> new ArrayList<>()).add(one);
            }
        }
        return byValue;
    }

    /// Pairs what is alike, the most alike first.
    ///
    /// @param likeness from 0 to 1
    /// @param least how alike they have to be
    void byLikeness(ToDoubleBiFunction<T, T> likeness, double least) {
        record Alike<T>(T before, T after, double likeness) {}
        List<T> added = added();
        List<T> gone = gone();
        if ((long) gone.size() * added.size() > MAX_COMPARISONS) {
            return;
        }
        List<Alike<T>> alike = new ArrayList<>();
        for (T one : gone) {
            for (T other : added) {
                double found = likeness.applyAsDouble(one, other);
                if (found >= least) {
                    alike.add(new Alike<>(one, other, found));
                }
            }
        }
        alike.sort(Comparator.comparingDouble(pair -> -pair.likeness()));
        alike.forEach(pair -> pair(pair.before(), pair.after()));
    }

    /// Pairs these two, if neither is paired yet.
    void pair(T one, T other) {
        if (!pairedBefore.contains(one) && !pairedAfter.contains(other)) {
            pairedBefore.add(one);
            pairedAfter.add(other);
            pairs.add(new Pair<>(one, other));
        }
    }

    /// What was paired, in the order of pairing.
    List<Pair<T>> pairs() {
        return List.copyOf(pairs);
    }

    /// What is gone, in order.
    List<T> gone() {
        return before.stream().filter(one -> !pairedBefore.contains(one)).toList();
    }

    /// What is new, in order.
    List<T> added() {
        return after.stream().filter(one -> !pairedAfter.contains(one)).toList();
    }
}
