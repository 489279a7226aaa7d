package rolebook.generator.compose;

import rolebook.generator.computed.WhoDoes;
import rolebook.generator.page.EntryLink;
import rolebook.generator.page.HeldView;
import rolebook.generator.page.StatementView;
import rolebook.generator.page.WhoDoesView;

/// Who does an activity, as its page shows it.
record ActivityViews(Sheet sheet) {
    WhoDoesView of(WhoDoes found) {
        return new WhoDoesView(
                found.doers().stream().map(this::doer).toList(),
                Matrices.legend(),
                new HereViews(sheet).ofActivity(found));
    }

    private WhoDoesView.Doer doer(WhoDoes.Doer doer) {
        EntryLink role = sheet.link(doer.role());
        var statements = new Statements(sheet);
        return new WhoDoesView.Doer(
                role,
                doer.statements().stream()
                        .<StatementView>map(said -> statements.of(said.statement(), said.part()))
                        .toList(),
                doer.letters().stream().<HeldView>map(held -> Matrices.held(sheet, held)).toList());
    }
}
