package rolebook.generator.page;

import java.util.List;

/// Two to four roles side by side.
///
/// @param rows activities of at least two of them
/// @param alone what each has for itself, in the order of the roles
/// @param sharedSkills the terms that are skills of all of them
/// @param exchanges what passes between them, each pair once
public record ComparisonView(
        List<EntryLink> roles,
        List<Row> rows,
        List<Alone> alone,
        List<EntryLink> sharedSkills,
        List<Passing> exchanges) {
    public ComparisonView {
        roles = List.copyOf(roles);
        rows = List.copyOf(rows);
        alone = List.copyOf(alone);
        sharedSkills = List.copyOf(sharedSkills);
        exchanges = List.copyOf(exchanges);
    }

    /// An activity and what each role says of it, in the order of the roles.
    public record Row(EntryLink activity, List<List<StatementView>> cells) {
        public Row {
            cells = cells.stream().map(List::copyOf).toList();
        }
    }

    /// What only one of the roles does.
    public record Alone(EntryLink role, List<StatementView> statements, List<String> skills) {
        public Alone {
            statements = List.copyOf(statements);
            skills = List.copyOf(skills);
        }
    }

    /// What passes between two of the roles.
    public record Passing(EntryLink role, ExchangeView exchange) {}
}
