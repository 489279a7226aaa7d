package rolebook.generator.report;

import static rolebook.generator.report.Line.link;
import static rolebook.generator.report.Line.quoted;
import static rolebook.generator.report.Line.words;

import java.util.ArrayList;
import java.util.List;
import rolebook.generator.change.OverlayChange;

/// What is told of a team's matrix.
final class OverlayLines {
    private OverlayLines() {}

    static Line line(OverlayChange change) {
        String why = change.ownFile() ? "" : ", though its own file did not change: its base did";
        return Line.of(link(change.team()), words(why))
                .with(change.rows().stream().map(OverlayLines::row).toList());
    }

    private static Line row(OverlayChange.Row row) {
        List<Line> seats = new ArrayList<>();
        for (OverlayChange.Seat seat : row.seats()) {
            seats.add(
                    Line.of(
                            quoted(seat.seat()),
                            words(": " + word(seat.before()) + " → " + word(seat.after()))));
        }
        return row.before().equals(row.after())
                ? Line.of(link(row.activity())).with(seats)
                : Line.of(
                                link(row.activity()),
                                words(": "),
                                quoted(row.before()),
                                words(" → "),
                                quoted(row.after()))
                        .with(seats);
    }

    private static String word(String letters) {
        return letters.isEmpty() ? "none" : letters;
    }
}
