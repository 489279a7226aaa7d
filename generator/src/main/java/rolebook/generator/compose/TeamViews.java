package rolebook.generator.compose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import rolebook.generator.computed.Finding;
import rolebook.generator.computed.Overlay;
import rolebook.generator.model.Entry;
import rolebook.generator.model.EntryId;
import rolebook.generator.model.Letter;
import rolebook.generator.model.Letters;
import rolebook.generator.model.MatrixRule;
import rolebook.generator.model.Seat;
import rolebook.generator.page.EntryView;
import rolebook.generator.page.Label;
import rolebook.generator.page.LettersView;
import rolebook.generator.page.ShareView;
import rolebook.generator.page.TeamView;

/// What the page of a team shows: its base and what becomes of it, side by side.
record TeamViews(Sheet sheet, Entry.Team team) {
    TeamView view(EntryView entry) {
        Optional<Overlay> overlay = sheet.material().derived().overlay(team.id());
        List<EntryId> roles = overlay.map(TeamViews::baseRoles).orElse(List.of());
        return new TeamView(
                entry,
                sheet.link(team.base().value()),
                overlay.map(Overlay::size).orElse(0),
                Matrices.legend(),
                seats(overlay),
                sheet.links(roles),
                overlay.stream()
                        .flatMap(found -> found.rows().stream().map(row -> row(found, row, roles)))
                        .toList(),
                overlay.map(found -> sheet.links(found.unseated())).orElse(List.of()),
                overlay.stream()
                        .flatMap(found -> found.findings().stream())
                        .map(Matrices::finding)
                        .toList());
    }

    private static List<EntryId> baseRoles(Overlay overlay) {
        Set<EntryId> roles = new LinkedHashSet<>();
        for (Overlay.Row row : overlay.rows()) {
            row.base().forEach(cell -> roles.add(cell.role()));
        }
        return List.copyOf(roles);
    }

    private List<TeamView.SeatLoad> seats(Optional<Overlay> overlay) {
        var views = new HereViews(sheet);
        List<TeamView.SeatLoad> loads = new ArrayList<>();
        for (int i = 0; i < team.seats().size(); i++) {
            int column = i;
            Seat seat = team.seats().get(i);
            loads.add(
                    new TeamView.SeatLoad(
                            views.seat(seat),
                            overlay.map(found -> counts(found, column)).orElse(List.of()),
                            overlay.filter(found -> isOverloaded(found, column)).isPresent()));
        }
        return loads;
    }

    private static List<Integer> counts(Overlay overlay, int column) {
        return Arrays.stream(Letter.values()).map(letter -> overlay.load(column, letter)).toList();
    }

    private static boolean isOverloaded(Overlay overlay, int column) {
        return overlay.findings().stream()
                .filter(finding -> finding.rule() == MatrixRule.OVERLOADED_ROLE)
                .map(Finding::column)
                .anyMatch(OptionalInt.of(column)::equals);
    }

    private TeamView.Row row(Overlay overlay, Overlay.Row row, List<EntryId> roles) {
        return new TeamView.Row(
                sheet.link(row.activity()),
                Words.fate(row.fate()),
                roles.stream().map(role -> base(row, role)).toList(),
                row.cells().stream().map(Sheet::letters).toList(),
                shares(overlay, row),
                row.joint(),
                row.reducedTo(),
                row.reasons());
    }

    private static LettersView base(Overlay.Row row, EntryId role) {
        return Sheet.letters(
                row.base().stream()
                        .filter(cell -> cell.role().equals(role))
                        .map(Overlay.BaseLetters::letters)
                        .findFirst()
                        .orElse(Letters.NONE));
    }

    private static List<ShareView> shares(Overlay overlay, Overlay.Row row) {
        List<Shares.Held> held = new ArrayList<>();
        for (int column = 0; column < row.cells().size(); column++) {
            String seat = overlay.seats().get(column).label().value();
            held.add(new Shares.Held(row.cells().get(column), Label.of(seat)));
        }
        return Shares.of(held);
    }
}
