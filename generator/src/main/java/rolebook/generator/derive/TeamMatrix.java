package rolebook.generator.derive;

import java.util.List;
import java.util.Optional;
import rolebook.generator.model.Entry;
import rolebook.generator.model.KnowledgeBase;
import rolebook.generator.model.Matrix;

/// A team, its base, its rows and its seats: what the overlay and the lines "here" are made of.
record TeamMatrix(
        Entry.Team team, Entry.Framework base, Matrix matrix, List<TeamRow> rows, SeatTable seats) {
    TeamMatrix {
        rows = List.copyOf(rows);
    }

    /// Those of all teams whose base has a matrix, in id order.
    static List<TeamMatrix> of(KnowledgeBase knowledge) {
        return knowledge.entries(Entry.Team.class).stream()
                .flatMap(team -> of(team, knowledge).stream())
                .toList();
    }

    private static Optional<TeamMatrix> of(Entry.Team team, KnowledgeBase knowledge) {
        return knowledge
                .find(team.base().value(), Entry.Framework.class)
                .flatMap(base ->
                        base.matrix()
                                .map(matrix ->
                                        new TeamMatrix(
                                                team,
                                                base,
                                                matrix,
                                                TeamRows.of(team, matrix, knowledge),
                                                new SeatTable(team.seats()))));
    }
}
