package rolebook.generator.compose;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import rolebook.generator.computed.Derived;
import rolebook.generator.computed.HeldLetters;
import rolebook.generator.computed.Statement;
import rolebook.generator.model.Entry;
import rolebook.generator.model.EntryId;
import rolebook.generator.model.Letter;
import rolebook.generator.page.EntryLink;
import rolebook.generator.page.Label;
import rolebook.generator.page.Page;
import rolebook.generator.page.StageGroupView;
import rolebook.generator.page.StatementView;
import rolebook.generator.page.YourJobView;
import rolebook.generator.source.Located;

/// Each role on one sheet of paper.
record YourJobPages(Pages pages) {
    static String url(Entry role) {
        return role.header().url() + "your-job/";
    }

    Stream<Page> all() {
        return pages.material().knowledge().entries(Entry.Role.class).stream().map(this::page);
    }

    private Page page(Entry.Role role) {
        String title = "Your job: " + role.title();
        return pages.at(
                url(role),
                "your-job",
                "list",
                sheet ->
                        new Pages.Content(
                                new Chrome(sheet)
                                        .page(
                                                "your-job",
                                                title,
                                                "What you decide and do, when you are asked and"
                                                        + " what you are told.",
                                                way(sheet, role)),
                                new Job(sheet, role).view()),
                Pages.listed(title));
    }

    private static List<Label> way(Sheet sheet, Entry.Role role) {
        return List.of(
                Label.of(Words.many(role.type()), sheet.href(Words.listUrl(role.type()))),
                sheet.label(role.id()));
    }

    /// One role's sheet.
    private record Job(Sheet sheet, Entry.Role role) {
        YourJobView view() {
            return new YourJobView(
                    sheet.link(role),
                    Stream.of(Letter.A, Letter.C, Letter.I)
                            .map(this::asked)
                            .filter(asked -> !asked.stages().isEmpty())
                            .toList(),
                    does(),
                    Derived.of(derived().exchanges(), role.id()).stream()
                            .map(exchange -> RoleViews.exchange(sheet, exchange))
                            .toList(),
                    new HereViews(sheet).ofRole(role.id()),
                    sheet.sources());
        }

        private Derived derived() {
            return sheet.material().derived();
        }

        private YourJobView.Asked asked(Letter letter) {
            var groups = new StageGroups(sheet);
            return new YourJobView.Asked(
                    Sheet.letter(letter),
                    byStage(letter, Set.of()).entrySet().stream()
                            .map(group ->
                                    new YourJobView.AtStage(
                                            groups.label(group.getKey()), group.getValue()))
                            .toList());
        }

        /// The activities on which a framework gives the role `letter`, by the place of their first
        /// stage.
        private SortedMap<Integer, List<YourJobView.InFrameworks>> byStage(
                Letter letter, Set<EntryId> except) {
            Map<EntryId, List<EntryLink>> frameworks = new LinkedHashMap<>();
            for (HeldLetters held : Derived.of(derived().letters(), role.id())) {
                if (held.letters().has(letter) && !except.contains(held.activity())) {
                    frameworks
                            .computeIfAbsent(held.activity(), _ -> new ArrayList<>())
                            .add(sheet.link(held.framework()));
                }
            }
            SortedMap<Integer, List<YourJobView.InFrameworks>> groups = new TreeMap<>();
            frameworks.forEach((activity, names) ->
                    groups.computeIfAbsent(place(activity), _ -> new ArrayList<>())
                            .add(new YourJobView.InFrameworks(sheet.link(activity), names)));
            return groups;
        }

        private int place(EntryId activity) {
            return new StageGroups(sheet)
                    .place(
                            sheet.knowledge().find(activity, Entry.Activity.class).stream()
                                    .flatMap(found -> found.stages().stream())
                                    .map(Located::value)
                                    .toList());
        }

        /// What the role says, and what only frameworks say, stage by stage.
        private List<YourJobView.Doing> does() {
            List<Statement> own = Derived.of(derived().statements(), role.id());
            Set<EntryId> spoken = new HashSet<>();
            own.forEach(statement -> spoken.addAll(statement.activities()));
            var groups = new StageGroups(sheet);
            var statements = new Statements(sheet);
            SortedMap<Integer, List<StatementView>> said = new TreeMap<>();
            for (Statement statement : own) {
                said.computeIfAbsent(groups.place(statement.stages()), _ -> new ArrayList<>())
                        .add(statements.brief(statement, List.of()));
            }
            SortedMap<Integer, List<YourJobView.InFrameworks>> more = byStage(Letter.R, spoken);
            SortedMap<Integer, YourJobView.Doing> all = new TreeMap<>();
            Stream.concat(said.keySet().stream(), more.keySet().stream())
                    .forEach(place ->
                            all.put(
                                    place,
                                    new YourJobView.Doing(
                                            new StageGroupView(
                                                    groups.label(place),
                                                    said.getOrDefault(place, List.of())),
                                            more.getOrDefault(place, List.of()))));
            return List.copyOf(all.values());
        }
    }
}
