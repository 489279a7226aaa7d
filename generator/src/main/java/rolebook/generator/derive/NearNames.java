package rolebook.generator.derive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import rolebook.generator.model.Entry;
import rolebook.generator.model.EntryId;
import rolebook.generator.model.Name;
import rolebook.generator.source.Located;

/// Finds the entry whose title or alias is most like a text: by the pairs of letters that both have
/// (Dice's coefficient), which neither typing errors nor another order of the words change much.
final class NearNames {
    /// Two names with a smaller share of their pairs in common are not alike.
    private static final double ALIKE = 0.5;

    private final List<Spelt> names = new ArrayList<>();
    private final Map<String, List<Integer>> byPair = new HashMap<>();
    private final Set<String> known = new LinkedHashSet<>();

    /// @param pairs how many different pairs of letters it has
    private record Spelt(EntryId entry, int pairs) {}

    /// @param order of two names that are as near the first entry's counts
    NearNames(TitleOrder order) {
        for (Entry entry : order.entries()) {
            names(entry)
                    .map(name -> Name.of(name).value())
                    .distinct()
                    .forEach(name -> {
                        known.add(name);
                        Set<String> pairs = pairs(name);
                        pairs.forEach(pair ->
                                byPair.computeIfAbsent(pair, _ -> new ArrayList<>())
                                        .add(names.size()));
                        names.add(new Spelt(entry.id(), pairs.size()));
                    });
        }
    }

    private static Stream<String> names(Entry entry) {
        return Stream.concat(
                Stream.of(entry.title(), entry.id().value()),
                entry.header().aliases().stream().map(Located::value));
    }

    /// Whether an entry has exactly this name.
    boolean has(String name) {
        return known.contains(name);
    }

    /// The entry with the nearest name; empty where none is like it.
    Optional<EntryId> near(String text) {
        Set<String> pairs = pairs(text);
        int[] common = new int[names.size()];
        pairs.forEach(pair -> byPair.getOrDefault(pair, List.of()).forEach(name -> common[name]++));
        int best = -1;
        double most = 0;
        for (int name = 0; name < common.length; name++) {
            double alike = 2.0 * common[name] / (pairs.size() + names.get(name).pairs());
            if (common[name] > 0 && alike >= ALIKE && alike > most) {
                best = name;
                most = alike;
            }
        }
        return best < 0 ? Optional.empty() : Optional.of(names.get(best).entry());
    }

    /// The pairs of neighbouring letters within words.
    private static Set<String> pairs(String name) {
        Set<String> pairs = new LinkedHashSet<>();
        for (int i = 0; i + 1 < name.length(); i++) {
            if (name.charAt(i) != ' ' && name.charAt(i + 1) != ' ') {
                pairs.add(name.substring(i, i + 2));
            }
        }
        return pairs;
    }
}
