package rolebook.generator.compose;

import java.util.List;
import rolebook.generator.computed.Here;
import rolebook.generator.model.EntryId;
import rolebook.generator.page.HereView;

/// Who does an activity in a team, as pages show it.
record HereViews(Sheet sheet) {
    HereView of(Here here) {
        return view(here, here.seats());
    }

    /// Only the seats that hold `role`.
    HereView ofRole(Here here, EntryId role) {
        return view(
                here, here.seats().stream().filter(seat -> seat.roles().contains(role)).toList());
    }

    private HereView view(Here here, List<Here.SeatLetters> seats) {
        return new HereView(
                sheet.link(here.team()),
                sheet.link(here.activity()),
                seats.stream().map(this::seat).toList(),
                here.dropped(),
                here.reducedTo(),
                here.reasons());
    }

    private HereView.SeatView seat(Here.SeatLetters seat) {
        return new HereView.SeatView(
                seat.seat(),
                sheet.links(seat.roles()),
                seat.contact(),
                seat.scope(),
                Sheet.letters(seat.letters()));
    }
}
