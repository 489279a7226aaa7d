package rolebook.generator.parse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import rolebook.generator.diagnostic.Problems;
import rolebook.generator.diagnostic.Rule;
import rolebook.generator.diagnostic.Suggestion;
import rolebook.generator.markdown.Block;
import rolebook.generator.markdown.PlainText;
import rolebook.generator.markdown.TableCell;
import rolebook.generator.markdown.TableRow;
import rolebook.generator.model.Catalogue;
import rolebook.generator.model.EntryId;
import rolebook.generator.model.EntryType;
import rolebook.generator.model.Header;
import rolebook.generator.model.Letters;
import rolebook.generator.model.LinkTarget;
import rolebook.generator.model.Matrix;
import rolebook.generator.model.SectionKind;
import rolebook.generator.source.Located;

/// Reads the table below `## Matrix`.
final class MatrixParser {
    private final BodyParser body;
    private final Catalogue catalogue;
    private final Problems problems;

    MatrixParser(BodyParser body, Catalogue catalogue) {
        this.body = body;
        this.catalogue = catalogue;
        this.problems = body.problems();
    }

    /// The matrix; empty where the section or its table is missing, which is a problem of a
    /// framework of this kind.
    Optional<Matrix> parse() {
        Optional<Block.Table> table =
                body.blocks(SectionKind.MATRIX).stream()
                        .filter(Block.Table.class::isInstance)
                        .map(Block.Table.class::cast)
                        .findFirst();
        if (table.isEmpty()) {
            problems.add(
                    Rule.MATRIX_SHAPE,
                    body.header().spanOf("kind"),
                    "A framework of kind raci has a table below the heading \"## Matrix\"; there is none.",
                    "add the table, or take \"kind: raci\" away");
            return Optional.empty();
        }
        return matrix(table.get());
    }

    /// What cannot be read is left out, so that the rest is judged in the same run.
    private Optional<Matrix> matrix(Block.Table table) {
        Columns columns = columns(table.head());
        Map<EntryId, Integer> seen = new HashMap<>();
        List<Matrix.Row> rows = new ArrayList<>();
        for (TableRow row : table.rows()) {
            row(row, columns, seen).ifPresent(rows::add);
        }
        boolean whole =
                columns.roles().size() == table.head().cells().size() - 1
                        && rows.size() == table.rows().size()
                        && rows.stream().allMatch(Matrix.Row::whole);
        if (table.rows().isEmpty()) {
            problems.add(
                    Rule.MATRIX_SHAPE,
                    table.span(),
                    "The matrix has no row.",
                    "write a row for each activity: | Pricing | A/R | C |");
        }
        return columns.roles().isEmpty() || table.rows().isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Matrix(
                                columns.roles().stream().map(Column::head).toList(),
                                rows,
                                columns.strangers().stream().map(Column::head).toList(),
                                whole,
                                table.span()));
    }

    /// A column's head and the index of its cells.
    private record Column<T>(int index, Located<T> head) {}

    /// Those that name a role, those that name none, and the indices of those that repeat one.
    private record Columns(
            List<Column<EntryId>> roles, List<Column<String>> strangers, Set<Integer> repeated) {}

    private Columns columns(TableRow head) {
        var columns = new Columns(new ArrayList<>(), new ArrayList<>(), new HashSet<>());
        Set<EntryId> seen = new HashSet<>();
        for (int i = 1; i < head.cells().size(); i++) {
            TableCell cell = head.cells().get(i);
            Optional<Located<EntryId>> role = named(cell, EntryType.ROLE, "column");
            if (role.isPresent() && !seen.add(role.get().value())) {
                problems.add(
                        Rule.DUPLICATE_COLUMN,
                        cell.span(),
                        "The role \"" + role.get().value() + "\" has a column already.",
                        "merge the two columns");
                columns.repeated().add(i);
            } else if (role.isPresent()) {
                columns.roles().add(new Column<>(i, role.get()));
            } else {
                String label = PlainText.of(cell.content()).strip();
                columns.strangers().add(new Column<>(i, new Located<>(label, cell.span())));
            }
        }
        if (columns.roles().isEmpty()) {
            problems.add(
                    Rule.MATRIX_SHAPE,
                    head.span(),
                    "The matrix has no role in its head.",
                    "name a role in each column but the first");
        }
        return columns;
    }

    private Optional<Matrix.Row> row(TableRow row, Columns columns, Map<EntryId, Integer> seen) {
        TableCell first = row.cells().getFirst();
        Optional<Located<EntryId>> activity = named(first, EntryType.ACTIVITY, "row");
        AttributeKeys.check(problems, first.attributes(), List.of("joint"));
        row.cells().stream().skip(1).forEach(this::refuseAttributes);
        if (activity.isEmpty()) {
            return Optional.empty();
        }
        int line = problems.file().positionAt(row.span().start()).line();
        Integer earlier = seen.putIfAbsent(activity.get().value(), line);
        if (earlier != null) {
            problems.add(
                    Rule.DUPLICATE_ROW,
                    first.span(),
                    "The activity \""
                            + activity.get().value()
                            + "\" has a row already, in line "
                            + earlier
                            + ".",
                    "merge the two rows");
            return Optional.empty();
        }
        int before = problems.list().size();
        List<Located<Letters>> cells = letters(row, columns.roles());
        List<Located<Letters>> strange = letters(row, columns.strangers());
        boolean whole =
                problems.list().size() == before
                        && columns.repeated().stream()
                                .allMatch(i -> letters(row.cells().get(i)).value().isEmpty());
        return Optional.of(
                new Matrix.Row(activity.get(), joint(first), cells, strange, whole, row.span()));
    }

    /// A reason behind a letter would be lost: the row as a whole is joint or not.
    private void refuseAttributes(TableCell letters) {
        letters.attributes()
                .pairs()
                .forEach(pair ->
                        problems.add(
                                Rule.UNKNOWN_ATTRIBUTE,
                                pair.key().span(),
                                "The attribute \""
                                        + pair.key().value()
                                        + "\" does not count behind letters.",
                                "put it at the end of the row's first cell"));
    }

    private <T> List<Located<Letters>> letters(TableRow row, List<Column<T>> columns) {
        return columns.stream().map(column -> letters(row.cells().get(column.index()))).toList();
    }

    private Optional<Located<String>> joint(TableCell first) {
        Optional<Located<String>> joint = first.attributes().value("joint");
        if (joint.filter(reason -> reason.value().isBlank()).isPresent()) {
            problems.add(
                    Rule.MISSING_REASON,
                    first.attributes().span(),
                    "\"joint\" gives no reason.",
                    "say why several answer together: {joint=\"they share one budget\"}");
            return Optional.empty();
        }
        return joint;
    }

    /// The entry that a cell names by link, wiki link, id, title or alias.
    private Optional<Located<EntryId>> named(TableCell cell, EntryType type, String what) {
        var references = References.inText(cell.content());
        if (!references.isEmpty()) {
            if (!(body.targetOf(references.getFirst())
                    instanceof LinkTarget.ToEntry(EntryId id, _))) {
                return Optional.empty(); // The broken link itself is reported.
            }
            return ofType(new Located<>(id, cell.span()), type, what);
        }
        String text = PlainText.of(cell.content()).strip();
        List<EntryId> named =
                catalogue.named(text).stream()
                        .filter(id -> catalogue.typeOf(id).filter(type::equals).isPresent())
                        .toList();
        if (named.size() == 1) {
            return Optional.of(new Located<>(named.getFirst(), cell.span()));
        }
        if (named.isEmpty()) {
            unknown(cell, text, type, what);
        } else {
            ambiguous(cell, text, named);
        }
        return Optional.empty();
    }

    private void ambiguous(TableCell cell, String text, List<EntryId> named) {
        problems.add(
                Rule.UNKNOWN_ENTRY,
                cell.span(),
                "\"" + text + "\" is a name of several: " + listed(named) + ".",
                "say which one by its id: [[" + named.getFirst() + "]]");
    }

    private static String listed(List<EntryId> ids) {
        return ids.stream().map(EntryId::value).collect(Collectors.joining(", "));
    }

    private void unknown(TableCell cell, String text, EntryType type, String what) {
        List<String> titles =
                catalogue.headers().stream()
                        .filter(header -> header.type() == type)
                        .map(Header::title)
                        .map(Located::value)
                        .toList();
        String article = type.withArticle();
        String message =
                text.isEmpty()
                        ? "This " + what + " names no " + type.word() + "."
                        : "\"" + text + "\" is not " + article + " of this knowledge base.";
        problems.add(
                Rule.UNKNOWN_ENTRY,
                cell.span(),
                message,
                Suggestion.hint(text, titles, "write the title of " + article + ", or link it"));
    }

    private Optional<Located<EntryId>> ofType(Located<EntryId> named, EntryType type, String what) {
        Optional<EntryType> found = catalogue.typeOf(named.value());
        if (found.filter(type::equals).isEmpty()) {
            problems.add(
                    Rule.UNKNOWN_ENTRY,
                    named.span(),
                    "A "
                            + what
                            + " of a matrix names "
                            + type.withArticle()
                            + "; \""
                            + named.value()
                            + "\" is "
                            + found.map(EntryType::withArticle).orElse("nothing known")
                            + ".",
                    "link " + type.withArticle());
            return Optional.empty();
        }
        return Optional.of(named);
    }

    private Located<Letters> letters(TableCell cell) {
        String text = PlainText.of(cell.content()).strip();
        return new Located<>(letters(text, cell), cell.span());
    }

    private Letters letters(String text, TableCell cell) {
        if (text.isEmpty() || text.equals("–") || text.equals("—")) {
            return Letters.NONE;
        }
        Optional<Letters> letters = LetterWords.letters(text);
        if (letters.isEmpty()) {
            problems.add(
                    Rule.MATRIX_LETTER,
                    cell.span(),
                    "\"" + text + "\" is no letter of a responsibility matrix.",
                    "write R, A, C or I, several as A/R, none as -");
        }
        return letters.orElse(Letters.NONE);
    }
}
