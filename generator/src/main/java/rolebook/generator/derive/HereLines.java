package rolebook.generator.derive;

import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import rolebook.generator.computed.Here;
import rolebook.generator.computed.Overlay;
import rolebook.generator.model.EntryId;
import rolebook.generator.model.Seat;
import rolebook.generator.source.Located;

/// Says for each team and activity who decides, does, is asked and is told here.
final class HereLines {
    /// The first letter of a cell decides; the sort is stable, so that equals stay in file order.
    private static final Comparator<Here.SeatLetters> ACCOUNTABLE_FIRST =
            Comparator.comparing(seat -> seat.letters().set().iterator().next());

    private HereLines() {}

    /// Each team's lines, by the activity's title.
    static SortedMap<EntryId, List<Here>> of(List<TeamMatrix> teams, TitleOrder order) {
        SortedMap<EntryId, List<Here>> byTeam = new TreeMap<>();
        for (TeamMatrix team : teams) {
            List<Here> lines =
                    team.rows().stream()
                            .map(row -> line(team, row))
                            .sorted(Comparator.comparing(Here::activity, order))
                            .toList();
            byTeam.put(team.team().id(), lines);
        }
        return byTeam;
    }

    private static Here line(TeamMatrix team, TeamRow row) {
        List<Here.SeatLetters> seats =
                team.seats().seats().stream()
                        .map(seat -> letters(team.seats(), seat, row))
                        .filter(seat -> !seat.letters().isEmpty())
                        .sorted(ACCOUNTABLE_FIRST)
                        .toList();
        boolean dropped = row.fate() == Overlay.Fate.DROPPED;
        return new Here(
                team.team().id(),
                row.activity(),
                row.fate(),
                seats,
                row.dropped(),
                row.reducedTo(),
                dropped ? List.of() : row.reasons());
    }

    private static Here.SeatLetters letters(SeatTable table, Seat seat, TeamRow row) {
        return new Here.SeatLetters(
                seat.label().value(),
                table.rolesBehind(seat, row),
                seat.contact(),
                seat.scope().map(Located::value),
                table.cell(seat, row));
    }
}
