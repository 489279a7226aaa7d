package rolebook.generator.derive;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import rolebook.generator.model.Entry;
import rolebook.generator.model.TeamChange;

/// A team's changes in the order in which its file names them.
final class TeamChanges {
    private TeamChanges() {}

    static List<TeamChange> of(Entry.Team team) {
        return Stream.of(team.drops(), team.reductions(), team.changes(), team.additions())
                .<TeamChange>flatMap(List::stream)
                .sorted(Comparator.comparingInt(change -> change.span().start()))
                .toList();
    }
}
