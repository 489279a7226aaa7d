package rolebook.generator.compose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import rolebook.generator.model.Letter;
import rolebook.generator.model.Letters;
import rolebook.generator.page.Label;
import rolebook.generator.page.ShareView;

/// Groups cells of matrices by their letters: who decides comes first, who is told last.
final class Shares {
    private Shares() {}

    /// What is held with some letters.
    record Held(Letters letters, Label of) {}

    /// The groups of `held`, each in its order; empty cells are left out.
    static List<ShareView> of(List<Held> held) {
        SortedMap<Letters, List<Held>> groups = new TreeMap<>(Shares::compare);
        for (Held one : held) {
            if (!one.letters().isEmpty()) {
                groups.computeIfAbsent(one.letters(), _ -> new ArrayList<>()).add(one);
            }
        }
        return groups.values().stream()
                .map(group ->
                        new ShareView(
                                Sheet.letters(group.getFirst().letters()),
                                group.stream().map(Held::of).distinct().toList()))
                .toList();
    }

    /// The stronger letter first, alone before it has company.
    private static int compare(Letters one, Letters other) {
        return Arrays.compare(one.set().toArray(Letter[]::new), other.set().toArray(Letter[]::new));
    }
}
