package rolebook.generator.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import rolebook.generator.computed.Derived;
import rolebook.generator.computed.Here;
import rolebook.generator.computed.Overlay;
import rolebook.generator.computed.WhoDoes;
import rolebook.generator.model.Entry;
import rolebook.generator.model.EntryId;
import rolebook.generator.model.Seat;
import rolebook.generator.page.HereView;
import rolebook.generator.page.InTeamView;
import rolebook.generator.page.LettersView;
import rolebook.generator.source.Located;

/// Who does what in the teams, as pages show it.
record HereViews(Sheet sheet) {
    /// How the activity of `found` is done in each team that has a table.
    List<HereView> ofActivity(WhoDoes found) {
        List<HereView> views = new ArrayList<>();
        for (EntryId team : derived().here().keySet()) {
            views.add(
                    found.here().stream()
                            .filter(line -> line.team().equals(team))
                            .findFirst()
                            .map(line -> line(line, true))
                            .orElseGet(() -> absent(team, found.activity())));
        }
        return views;
    }

    /// What `role` does in each team that has a table.
    List<InTeamView> ofRole(EntryId role) {
        return derived().here().keySet().stream()
                .flatMap(team -> sheet.knowledge().find(team, Entry.Team.class).stream())
                .map(team -> ofRole(team, role))
                .toList();
    }

    private Derived derived() {
        return sheet.material().derived();
    }

    private InTeamView ofRole(Entry.Team team, EntryId role) {
        List<Here> lines = Derived.of(derived().here(), team.id());
        return new InTeamView(
                sheet.link(team.id()),
                team.seats().stream()
                        .filter(seat -> holds(seat, role))
                        .map(seat -> shares(seat, role, lines))
                        .toList(),
                lines.stream()
                        .filter(line -> line.fate() != Overlay.Fate.KEPT)
                        .filter(line -> concerns(line, role))
                        .map(line -> line(line, false))
                        .toList());
    }

    private static boolean holds(Seat seat, EntryId role) {
        return seat.roles().stream().map(Located::value).anyMatch(role::equals);
    }

    private InTeamView.SeatShares shares(Seat seat, EntryId role, List<Here> lines) {
        List<Shares.Held> held = new ArrayList<>();
        for (Here line : lines) {
            line.seats().stream()
                    .filter(one -> one.seat().equals(seat.label().value()))
                    .filter(one -> one.roles().contains(role))
                    .forEach(one ->
                            held.add(new Shares.Held(one.letters(), sheet.label(line.activity()))));
        }
        return new InTeamView.SeatShares(seat(seat), Shares.of(held));
    }

    /// Whether the role has a part in the line, or had one before it was dropped.
    private boolean concerns(Here line, EntryId role) {
        boolean now = line.seats().stream().anyMatch(seat -> seat.roles().contains(role));
        return now
                || derived().overlay(line.team()).stream()
                        .flatMap(overlay -> overlay.rows().stream())
                        .filter(row -> row.activity().equals(line.activity()))
                        .flatMap(row -> row.base().stream())
                        .anyMatch(cell -> cell.role().equals(role) && !cell.letters().isEmpty());
    }

    private HereView line(Here here, boolean seats) {
        return new HereView(
                sheet.link(here.team()),
                sheet.link(here.activity()),
                Words.fate(here.fate()),
                seats ? here.seats().stream().map(this::seat).toList() : List.of(),
                here.reducedTo(),
                here.dropped().map(List::of).orElse(here.reasons()));
    }

    private HereView absent(EntryId team, EntryId activity) {
        return new HereView(
                sheet.link(team),
                sheet.link(activity),
                "absent",
                List.of(),
                Optional.empty(),
                List.of());
    }

    private HereView.SeatView seat(Here.SeatLetters seat) {
        return new HereView.SeatView(
                seat.seat(),
                sheet.links(seat.roles()),
                seat.contact(),
                seat.scope(),
                Sheet.letters(seat.letters()));
    }

    /// A seat with all its roles and without letters.
    HereView.SeatView seat(Seat seat) {
        return new HereView.SeatView(
                seat.label().value(),
                sheet.links(seat.roles().stream().map(Located::value).toList()),
                seat.contact(),
                seat.scope().map(Located::value),
                new LettersView(List.of()));
    }
}
