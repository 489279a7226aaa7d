package rolebook.generator.compose;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import rolebook.generator.computed.Derived;
import rolebook.generator.computed.Statement;
import rolebook.generator.computed.WhoDoes;
import rolebook.generator.model.EntryId;
import rolebook.generator.page.HeldView;
import rolebook.generator.page.ResponsibilitiesView;

/// What is said of an activity, and in what way it is held.
record ResponsibilityRows(Sheet sheet) {
    /// @param silent whether roles that only hold letters are told
    ResponsibilitiesView.Group group(ResponsibilityPages.Group group, boolean silent) {
        var statements = new Statements(sheet);
        return new ResponsibilitiesView.Group(
                group.slug(),
                sheet.link(group.activity()),
                group.statements().stream()
                        .map(statement ->
                                new ResponsibilitiesView.Said(
                                        statements.of(statement),
                                        letters(statement.role(), group.activity())))
                        .toList(),
                silent ? silent(group) : List.of());
    }

    private List<HeldView> letters(EntryId role, Optional<EntryId> activity) {
        return Derived.of(sheet.material().derived().letters(), role).stream()
                .filter(held -> activity.filter(held.activity()::equals).isPresent())
                .map(held -> Matrices.held(sheet, held))
                .toList();
    }

    private List<ResponsibilitiesView.Silent> silent(ResponsibilityPages.Group group) {
        Set<EntryId> speaking = new HashSet<>();
        group.statements().stream().map(Statement::role).forEach(speaking::add);
        return group.activity().map(sheet.material()::whoDoes).stream()
                .flatMap(found -> found.doers().stream())
                .filter(doer -> !doer.letters().isEmpty() && !speaking.contains(doer.role()))
                .map(this::silent)
                .toList();
    }

    private ResponsibilitiesView.Silent silent(WhoDoes.Doer doer) {
        return new ResponsibilitiesView.Silent(
                sheet.link(doer.role()),
                doer.letters().stream().map(held -> Matrices.held(sheet, held)).toList());
    }
}
