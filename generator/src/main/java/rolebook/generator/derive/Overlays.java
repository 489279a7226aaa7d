package rolebook.generator.derive;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import rolebook.generator.computed.Finding;
import rolebook.generator.computed.MatrixRules;
import rolebook.generator.computed.Overlay;
import rolebook.generator.model.Entry;
import rolebook.generator.model.EntryId;
import rolebook.generator.model.KnowledgeBase;
import rolebook.generator.source.Located;

/// Shows what a team makes of its base and judges the result by the base's rules.
final class Overlays {
    private final KnowledgeBase knowledge;

    private Overlays(KnowledgeBase knowledge) {
        this.knowledge = knowledge;
    }

    static List<Overlay> of(KnowledgeBase knowledge, List<TeamMatrix> teams) {
        var overlays = new Overlays(knowledge);
        return teams.stream().map(overlays::overlay).toList();
    }

    private Overlay overlay(TeamMatrix team) {
        return new Overlay(
                team.team().id(),
                team.base().id(),
                team.team().seats(),
                team.rows().stream().map(row -> row(row, team.seats())).toList(),
                unseated(team),
                findings(team));
    }

    private static Overlay.Row row(TeamRow row, SeatTable seats) {
        boolean several = seats.accountable(row).values().stream().anyMatch(who -> who.size() > 1);
        Optional<String> joint = row.joint().filter(_ -> several);
        return new Overlay.Row(
                row.activity(),
                row.fate(),
                row.base(),
                seats.cells(row),
                joint,
                row.reducedTo(),
                row.reasons());
    }

    private List<EntryId> unseated(TeamMatrix team) {
        Stream<EntryId> ofBase = team.matrix().roles().stream().map(Located::value);
        Stream<EntryId> ofRows =
                team.rows().stream().flatMap(row -> row.letters().keySet().stream());
        return Stream.concat(ofBase, ofRows)
                .distinct()
                .filter(role -> !team.seats().holds(role))
                .filter(role -> knowledge.find(role, Entry.Role.class).isPresent())
                .toList();
    }

    private List<Finding> findings(TeamMatrix team) {
        List<MatrixRules.Row> rows =
                team.rows().stream()
                        .filter(row -> row.fate() != Overlay.Fate.DROPPED)
                        .map(row ->
                                new MatrixRules.Row(
                                        row.activity(),
                                        knowledge.title(row.activity()),
                                        team.seats().cells(row),
                                        team.seats().accountable(row),
                                        row.joint().isPresent()))
                        .toList();
        return MatrixRules.findings(team.seats().labels(), rows, team.base()::severity);
    }
}
