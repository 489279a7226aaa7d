package rolebook.generator.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import rolebook.generator.diagnostic.Rule;
import rolebook.generator.model.Entry;
import rolebook.generator.model.EntryId;
import rolebook.generator.model.KnowledgeBase;
import rolebook.generator.model.TeamChange;

/// Steps of which a team says two things at once. A step is dropped, reduced or added, and that
/// once; letters may change in steps that are kept or reduced, once for each role.
final class RepeatedSteps {
    private RepeatedSteps() {}

    /// What a change is about.
    private record Cell(EntryId step, EntryId role) {}

    static void find(KnowledgeBase base, Findings findings) {
        for (Entry entry : base.all()) {
            if (entry instanceof Entry.Team team) {
                check(team, findings);
            }
        }
    }

    private static void check(Entry.Team team, Findings findings) {
        Map<EntryId, String> fates = new HashMap<>();
        Stream.of(team.drops(), team.reductions(), team.additions())
                .<TeamChange>flatMap(List::stream)
                .forEach(change ->
                        Optional.ofNullable(fates.putIfAbsent(change.step().value(), word(change)))
                                .ifPresent(before -> report(team, change, before, findings)));
        Set<Cell> changed = new HashSet<>();
        for (TeamChange.Change change : team.changes()) {
            EntryId step = change.step().value();
            String fate = fates.getOrDefault(step, "reduce");
            if (!fate.equals("reduce")) {
                report(team, change, fate, findings);
            } else if (!changed.add(new Cell(step, change.role().value()))) {
                report(team, change, "change", findings);
            }
        }
    }

    private static String word(TeamChange change) {
        return switch (change) {
            case TeamChange.Drop _ -> "drop";
            case TeamChange.Reduce _ -> "reduce";
            case TeamChange.Change _ -> "change";
            case TeamChange.Add _ -> "add";
        };
    }

    private static void report(
            Entry.Team team, TeamChange change, String before, Findings findings) {
        findings.add(
                Rule.DUPLICATE_ROW,
                team,
                change.step().span(),
                "\"" + change.step().value() + "\" stands under \"" + before + "\" already.",
                "keep one of the two");
    }
}
