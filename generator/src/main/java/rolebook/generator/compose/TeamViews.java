package rolebook.generator.compose;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import rolebook.generator.computed.Finding;
import rolebook.generator.computed.Overlay;
import rolebook.generator.model.Entry;
import rolebook.generator.model.EntryId;
import rolebook.generator.model.Letters;
import rolebook.generator.model.Seat;
import rolebook.generator.page.EntryView;
import rolebook.generator.page.HereView;
import rolebook.generator.page.LettersView;
import rolebook.generator.page.TeamView;
import rolebook.generator.source.Located;

/// What the page of a team shows: its base and what becomes of it, side by side.
record TeamViews(Sheet sheet, Entry.Team team) {
    TeamView view(EntryView entry) {
        Optional<Overlay> overlay = sheet.material().derived().overlay(team.id());
        List<EntryId> roles = overlay.map(TeamViews::baseRoles).orElse(List.of());
        return new TeamView(
                entry,
                sheet.link(team.base().value()),
                Matrices.legend(),
                team.seats().stream().map(this::seat).toList(),
                sheet.links(roles),
                overlay.stream()
                        .flatMap(found -> found.rows().stream())
                        .map(row -> row(row, roles))
                        .toList(),
                overlay.map(found -> sheet.links(found.unseated())).orElse(List.of()),
                overlay.stream()
                        .flatMap(found -> found.findings().stream())
                        .map(this::finding)
                        .toList());
    }

    private static List<EntryId> baseRoles(Overlay overlay) {
        Set<EntryId> roles = new LinkedHashSet<>();
        for (Overlay.Row row : overlay.rows()) {
            row.base().forEach(cell -> roles.add(cell.role()));
        }
        return List.copyOf(roles);
    }

    private HereView.SeatView seat(Seat seat) {
        return new HereView.SeatView(
                seat.label().value(),
                sheet.links(seat.roles().stream().map(Located::value).toList()),
                seat.contact(),
                seat.scope().map(Located::value),
                new LettersView(List.of()));
    }

    private TeamView.Row row(Overlay.Row row, List<EntryId> roles) {
        List<LettersView> base = new ArrayList<>();
        for (EntryId role : roles) {
            base.add(
                    Sheet.letters(
                            row.base().stream()
                                    .filter(cell -> cell.role().equals(role))
                                    .map(Overlay.BaseLetters::letters)
                                    .findFirst()
                                    .orElse(Letters.NONE)));
        }
        return new TeamView.Row(
                sheet.link(row.activity()),
                row.fate().name().toLowerCase(Locale.ROOT),
                base,
                row.cells().stream().map(Sheet::letters).toList(),
                row.joint(),
                row.reducedTo(),
                row.reasons());
    }

    private TeamView.Finding finding(Finding finding) {
        return new TeamView.Finding(
                finding.severity().word(), sheet.link(finding.activity()), finding.message());
    }
}
