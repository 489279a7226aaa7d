package rolebook.generator.compose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import rolebook.generator.computed.HeldLetters;
import rolebook.generator.model.Entry;
import rolebook.generator.model.Letter;
import rolebook.generator.model.Matrix;
import rolebook.generator.page.HeldView;
import rolebook.generator.page.LettersView;
import rolebook.generator.page.MatrixView;
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
                            note));
        }
        return new MatrixView(
                framework.title(),
                legend(),
                matrix.roles().stream().map(Located::value).map(sheet::link).toList(),
                rows,
                notes);
    }

    static List<LettersView.One> legend() {
        return Arrays.stream(Letter.values())
                .map(letter -> new LettersView.One(letter.name(), letter.word()))
                .toList();
    }

    static HeldView held(Sheet sheet, HeldLetters held) {
        return new HeldView(
                sheet.link(held.framework()),
                sheet.link(held.activity()),
                Sheet.letters(held.letters()),
                held.joint());
    }
}
