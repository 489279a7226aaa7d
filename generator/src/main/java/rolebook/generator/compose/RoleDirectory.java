package rolebook.generator.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rolebook.generator.computed.SortKey;
import rolebook.generator.model.Entry;
import rolebook.generator.model.EntryId;
import rolebook.generator.model.EntryType;
import rolebook.generator.page.Label;
import rolebook.generator.page.ListView;
import rolebook.generator.page.Page;
import rolebook.generator.source.Located;

/// All roles, grouped by their function where they have one, each with the roles nearest to it.
record RoleDirectory(Pages pages) {
    /// So many near roles are named with each.
    static final int NEAREST = 2;

    private static final String URL = "/roles/";

    Page page(List<Entry.Role> roles) {
        String title = Words.many(EntryType.ROLE);
        String intro = Words.meaning(EntryType.ROLE);
        return pages.at(
                URL,
                "list",
                "list",
                sheet ->
                        new Pages.Content(
                                new Chrome(sheet).page("list", title, intro, List.of()),
                                view(sheet, sorted(roles))),
                Pages.listed(title));
    }

    private static List<Entry.Role> sorted(List<Entry.Role> roles) {
        return roles.stream()
                .sorted(
                        Comparator.comparing((Entry.Role role) -> SortKey.of(role.title()))
                                .thenComparing(Entry::id))
                .toList();
    }

    private static ListView view(Sheet sheet, List<Entry.Role> roles) {
        List<ListView.Group> groups = groups(sheet, roles);
        List<Label> chips =
                groups.size() < 2
                        ? List.of()
                        : groups.stream()
                                .map(group -> Label.of(group.title(), "#" + group.anchor()))
                                .toList();
        return new ListView(
                Words.meaning(EntryType.ROLE),
                roles.size(),
                List.of(),
                groups,
                List.of(),
                false,
                chips);
    }

    /// By function, in the order of their titles; roles without one come last.
    private static List<ListView.Group> groups(Sheet sheet, List<Entry.Role> roles) {
        Map<Optional<EntryId>, List<ListView.Row>> byFunction = new LinkedHashMap<>();
        var rows = new Rows(sheet);
        for (Entry.Role role : roles) {
            byFunction
                    .computeIfAbsent(role.function().map(Located::value), _ -> new ArrayList<>())
                    .add(row(sheet, rows, role));
        }
        boolean grouped = byFunction.size() > 1;
        return byFunction.entrySet().stream()
                .map(group -> group(sheet, group.getKey(), group.getValue(), grouped))
                .sorted(
                        Comparator.comparing((ListView.Group group) ->
                                        group.anchor().equals("rb-no-function"))
                                .thenComparing(group -> SortKey.of(group.title())))
                .toList();
    }

    private static ListView.Group group(
            Sheet sheet, Optional<EntryId> function, List<ListView.Row> rows, boolean titled) {
        if (!titled) {
            return new ListView.Group("", "", rows);
        }
        return function.map(
                        id -> new ListView.Group("rb-in-" + id, sheet.knowledge().title(id), rows))
                .orElseGet(() -> new ListView.Group("rb-no-function", "Other roles", rows));
    }

    private static ListView.Row row(Sheet sheet, Rows rows, Entry.Role role) {
        ListView.Row row = rows.of(role);
        List<Label> near =
                RoleViews.near(sheet, role.id())
                        .limit(NEAREST)
                        .map(one -> Label.of("Compare with " + one.other().title(), one.href()))
                        .toList();
        return new ListView.Row(
                row.name(), row.entry(), row.alias(), row.others(), row.date(), near);
    }
}
