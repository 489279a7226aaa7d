package rolebook.generator.page;

import java.util.List;
import rolebook.generator.html.SafeHtml;

/// Two to four roles side by side.
///
/// @param stages how much each does at each stage
/// @param rows activities of at least two of them
/// @param alone what each has for itself, in the order of the roles
/// @param sharedSkills the terms that are skills of all of them
/// @param exchanges what passes between them, each pair once
/// @param matrices the letters of those frameworks that at least two of them stand in
public record ComparisonView(
        List<EntryLink> roles,
        StagesView stages,
        List<Row> rows,
        List<Alone> alone,
        List<EntryLink> sharedSkills,
        List<Passing> exchanges,
        List<Letters> matrices) {
    public ComparisonView {
        roles = List.copyOf(roles);
        rows = List.copyOf(rows);
        alone = List.copyOf(alone);
        sharedSkills = List.copyOf(sharedSkills);
        exchanges = List.copyOf(exchanges);
        matrices = List.copyOf(matrices);
    }

    /// An activity and what each role says of it, in the order of the roles.
    public record Row(EntryLink activity, List<List<StatementView>> cells) {
        public Row {
            cells = cells.stream().map(List::copyOf).toList();
        }
    }

    /// What only one of the roles does and can.
    public record Alone(EntryLink role, List<StatementView> statements, List<SafeHtml> skills) {
        public Alone {
            statements = List.copyOf(statements);
            skills = List.copyOf(skills);
        }
    }

    /// What passes between two of the roles.
    public record Passing(EntryLink role, ExchangeView exchange) {}

    /// The rows of a matrix in which one of the roles has a letter.
    public record Letters(EntryLink framework, List<LetterRow> rows) {
        public Letters {
            rows = List.copyOf(rows);
        }
    }

    /// An activity and each role's letters.
    public record LetterRow(EntryLink activity, List<LettersView> cells) {
        public LetterRow {
            cells = List.copyOf(cells);
        }
    }
}
