package rolebook.generator.compose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import rolebook.generator.computed.Finding;
import rolebook.generator.computed.HeldLetters;
import rolebook.generator.computed.MatrixRules;
import rolebook.generator.model.Entry;
import rolebook.generator.model.EntryId;
import rolebook.generator.model.KnowledgeBase;
import rolebook.generator.model.Letter;
import rolebook.generator.model.Matrix;
import rolebook.generator.page.FindingView;
import rolebook.generator.page.HeldView;
import rolebook.generator.page.LettersView;
import rolebook.generator.page.MatrixView;
import rolebook.generator.page.ShareView;
import rolebook.generator.source.Located;

/// Matrices as pages show them.
final class Matrices {
    private Matrices() {}

    static MatrixView view(Sheet sheet, Entry.Framework framework, Matrix matrix) {
        List<MatrixView.Row> rows = new ArrayList<>();
        List<MatrixView.Note> notes = new ArrayList<>();
        for (Matrix.Row row : matrix.rows()) {
            Optional<Integer> note =
                    row.joint()
                            .map(reason -> {
                                notes.add(new MatrixView.Note(notes.size() + 1, reason.value()));
                                return notes.size();
                            });
            rows.add(
                    new MatrixView.Row(
                            sheet.link(row.activity().value()),
                            row.cells().stream().map(cell -> Sheet.letters(cell.value())).toList(),
                            shares(sheet, matrix, row),
                            note));
        }
        return new MatrixView(
                framework.title(),
                legend(),
                matrix.roles().stream().map(Located::value).map(sheet::link).toList(),
                rows,
                notes,
                findings(sheet.knowledge(), framework, matrix));
    }

    private static List<ShareView> shares(Sheet sheet, Matrix matrix, Matrix.Row row) {
        List<Shares.Held> held = new ArrayList<>();
        for (int column = 0; column < row.cells().size(); column++) {
            EntryId role = matrix.roles().get(column).value();
            held.add(new Shares.Held(row.cells().get(column).value(), sheet.label(role)));
        }
        return Shares.of(held);
    }

    private static List<FindingView> findings(
            KnowledgeBase knowledge, Entry.Framework framework, Matrix matrix) {
        return MatrixRules.findings(framework, matrix, knowledge::title).stream()
                .map(Matrices::finding)
                .toList();
    }

    static FindingView finding(Finding finding) {
        return new FindingView(
                finding.rule().rule().id(), finding.severity().word(), finding.message());
    }

    static List<LettersView.One> legend() {
        return Arrays.stream(Letter.values()).map(Sheet::letter).toList();
    }

    static HeldView held(Sheet sheet, HeldLetters held) {
        return new HeldView(
                sheet.link(held.framework()),
                sheet.link(held.activity()),
                Sheet.letters(held.letters()),
                held.joint());
    }
}
