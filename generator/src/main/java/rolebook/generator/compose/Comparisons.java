package rolebook.generator.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import rolebook.generator.computed.Derived;
import rolebook.generator.computed.SortKey;
import rolebook.generator.computed.Statement;
import rolebook.generator.model.Entry;
import rolebook.generator.model.EntryId;
import rolebook.generator.model.Letters;
import rolebook.generator.model.Matrix;
import rolebook.generator.model.Skill;
import rolebook.generator.page.ComparisonView;
import rolebook.generator.source.Located;

/// Roles side by side: what they share by activity, and what each has alone.
record Comparisons(Sheet sheet) {
    /// The comparison of `roles`, two to four of them.
    ComparisonView view(List<EntryId> roles) {
        Map<EntryId, Set<EntryId>> holders = holders(roles);
        List<EntryId> shared =
                holders.entrySet().stream()
                        .filter(activity -> activity.getValue().size() > 1)
                        .map(Map.Entry::getKey)
                        .sorted(byTitle())
                        .toList();
        return new ComparisonView(
                sheet.links(roles),
                new StageDrawing(sheet, roles).view(),
                shared.stream().map(activity -> row(activity, roles)).toList(),
                roles.stream().map(role -> alone(role, roles, Set.copyOf(shared))).toList(),
                sheet.links(sharedSkills(roles)),
                exchanges(roles),
                matrices(roles));
    }

    private Comparator<EntryId> byTitle() {
        return Comparator.comparing((EntryId id) -> SortKey.of(sheet.knowledge().title(id)))
                .thenComparing(id -> id);
    }

    private List<Statement> statements(EntryId role) {
        return Derived.of(sheet.material().derived().statements(), role);
    }

    /// Which of the roles speak of each activity.
    private Map<EntryId, Set<EntryId>> holders(List<EntryId> roles) {
        Map<EntryId, Set<EntryId>> holders = new LinkedHashMap<>();
        for (EntryId role : roles) {
            for (Statement statement : statements(role)) {
                statement
                        .activities()
                        .forEach(activity ->
                                holders.computeIfAbsent(activity, _ -> new LinkedHashSet<>())
                                        .add(role));
            }
        }
        holders.keySet().removeIf(activity -> sheet.knowledge().find(activity).isEmpty());
        return holders;
    }

    private ComparisonView.Row row(EntryId activity, List<EntryId> roles) {
        var statements = new Statements(sheet);
        return new ComparisonView.Row(
                sheet.link(activity),
                roles.stream()
                        .map(role ->
                                statements(role).stream()
                                        .filter(one -> one.activities().contains(activity))
                                        .map(statements::of)
                                        .toList())
                        .toList());
    }

    private ComparisonView.Alone alone(EntryId role, List<EntryId> roles, Set<EntryId> shared) {
        List<Statement> own =
                statements(role).stream()
                        .filter(statement ->
                                statement.activities().stream().noneMatch(shared::contains))
                        .toList();
        List<EntryId> common = sharedSkills(roles);
        Entry entry = sheet.knowledge().entry(role);
        return new ComparisonView.Alone(
                sheet.link(role),
                new Statements(sheet).of(own),
                skills(role).stream()
                        .filter(skill -> skill.term().filter(common::contains).isEmpty())
                        .map(skill -> sheet.text(entry, skill.text()))
                        .toList());
    }

    private List<Skill> skills(EntryId role) {
        return sheet.knowledge().find(role, Entry.Role.class).stream()
                .flatMap(found -> found.skills().stream())
                .flatMap(group -> group.skills().stream())
                .toList();
    }

    /// The terms that are skills of every role.
    private List<EntryId> sharedSkills(List<EntryId> roles) {
        Set<EntryId> shared = new LinkedHashSet<>(terms(roles.getFirst()));
        roles.forEach(role -> shared.retainAll(terms(role)));
        shared.removeIf(term -> sheet.knowledge().find(term).isEmpty());
        return shared.stream().sorted(byTitle()).toList();
    }

    private Set<EntryId> terms(EntryId role) {
        Set<EntryId> terms = new LinkedHashSet<>();
        skills(role).forEach(skill -> skill.term().ifPresent(terms::add));
        return terms;
    }

    private List<ComparisonView.Passing> exchanges(List<EntryId> roles) {
        List<ComparisonView.Passing> passing = new ArrayList<>();
        for (int i = 0; i < roles.size(); i++) {
            EntryId role = roles.get(i);
            List<EntryId> later = roles.subList(i + 1, roles.size());
            Derived.of(sheet.material().derived().exchanges(), role).stream()
                    .filter(exchange -> later.contains(exchange.other()))
                    .map(exchange ->
                            new ComparisonView.Passing(
                                    sheet.link(role), RoleViews.exchange(sheet, exchange)))
                    .forEach(passing::add);
        }
        return passing;
    }

    private List<ComparisonView.Letters> matrices(List<EntryId> roles) {
        List<ComparisonView.Letters> found = new ArrayList<>();
        for (Entry.Framework framework : sheet.knowledge().entries(Entry.Framework.class)) {
            framework
                    .matrix()
                    .filter(matrix -> roles.stream().filter(columns(matrix)::contains).count() > 1)
                    .map(matrix ->
                            new ComparisonView.Letters(
                                    sheet.link(framework.id()), letters(matrix, roles)))
                    .ifPresent(found::add);
        }
        return found;
    }

    private static List<EntryId> columns(Matrix matrix) {
        return matrix.roles().stream().map(Located::value).toList();
    }

    private List<ComparisonView.LetterRow> letters(Matrix matrix, List<EntryId> roles) {
        List<EntryId> columns = columns(matrix);
        List<ComparisonView.LetterRow> rows = new ArrayList<>();
        for (Matrix.Row row : matrix.rows()) {
            List<Letters> cells =
                    roles.stream()
                            .map(columns::indexOf)
                            .map(at -> at < 0 ? Letters.NONE : row.cells().get(at).value())
                            .toList();
            if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
                rows.add(
                        new ComparisonView.LetterRow(
                                sheet.link(row.activity().value()),
                                cells.stream().map(Sheet::letters).toList()));
            }
        }
        return rows;
    }
}
