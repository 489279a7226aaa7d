package rolebook.generator.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import rolebook.generator.computed.SortKey;
import rolebook.generator.computed.Statement;
import rolebook.generator.model.EntryId;
import rolebook.generator.model.KnowledgeBase;
import rolebook.generator.page.CountsView;
import rolebook.generator.page.Label;
import rolebook.generator.page.Page;
import rolebook.generator.page.ResponsibilitiesView;

/// Every responsibility, grouped by activity: on one page, or, when there are many, on a page for
/// each activity. A responsibility with several activities stands under its main one.
record ResponsibilityPages(Pages pages) {
    private static final String URL = "/responsibilities/";
    private static final String TITLE = "Responsibilities";
    private static final String INTRO =
            "Everything that the roles say they do, grouped by activity.";

    /// The address of what names no activity; an activity of this name would collide and be told.
    private static final String WITHOUT = "without-activity";

    /// What is said of one activity, or of none.
    private record Group(Optional<EntryId> activity, List<Statement> statements) {}

    Stream<Page> all() {
        List<Group> groups = groups();
        int count = groups.stream().mapToInt(group -> group.statements().size()).sum();
        if (count <= SplitList.MOST_ROWS) {
            return Stream.of(page(URL, TITLE, groups));
        }
        return Stream.concat(
                Stream.of(index(groups)),
                groups.stream().map(group -> page(url(group), title(group), List.of(group))));
    }

    private KnowledgeBase knowledge() {
        return pages.material().knowledge();
    }

    /// By title; what names no activity comes last.
    private List<Group> groups() {
        Map<EntryId, List<Statement>> byActivity = new TreeMap<>();
        List<Statement> without = new ArrayList<>();
        pages.material()
                .derived()
                .statements()
                .values()
                .forEach(statements ->
                        statements.forEach(statement ->
                                main(statement)
                                        .map(activity ->
                                                byActivity.computeIfAbsent(
                                                        activity, _ -> new ArrayList<>()))
                                        .orElse(without)
                                        .add(statement)));
        List<Group> groups = new ArrayList<>();
        byActivity.forEach((id, statements) -> groups.add(new Group(Optional.of(id), statements)));
        groups.sort(Comparator.comparing(group -> SortKey.of(title(group))));
        if (!without.isEmpty()) {
            groups.add(new Group(Optional.empty(), without));
        }
        return groups;
    }

    private Optional<EntryId> main(Statement statement) {
        return statement.activities().stream()
                .filter(id -> knowledge().find(id).isPresent())
                .findFirst();
    }

    private String title(Group group) {
        return group.activity().map(knowledge()::title).orElse("Without a shared activity");
    }

    private static String url(Group group) {
        return URL + slug(group) + "/";
    }

    private static String slug(Group group) {
        return group.activity().map(EntryId::value).orElse(WITHOUT);
    }

    private Page page(String url, String title, List<Group> groups) {
        return pages.at(
                url,
                "responsibilities",
                "list",
                sheet -> {
                    List<Label> way =
                            url.equals(URL) ? List.of() : List.of(Label.of(TITLE, sheet.href(URL)));
                    return new Pages.Content(
                            new Chrome(sheet).page("list", title, INTRO, way), view(sheet, groups));
                },
                Pages.listed(title));
    }

    private static ResponsibilitiesView view(Sheet sheet, List<Group> groups) {
        var statements = new Statements(sheet);
        List<ResponsibilitiesView.Group> shown =
                groups.stream()
                        .map(group ->
                                new ResponsibilitiesView.Group(
                                        slug(group),
                                        sheet.link(group.activity()),
                                        statements.of(group.statements())))
                        .toList();
        int count = groups.stream().mapToInt(group -> group.statements().size()).sum();
        return new ResponsibilitiesView(INTRO, count, shown, sheet.sources());
    }

    private Page index(List<Group> groups) {
        return pages.at(
                URL,
                "counts",
                "list",
                sheet ->
                        new Pages.Content(
                                new Chrome(sheet).page("list", TITLE, INTRO, List.of()),
                                new CountsView(
                                        INTRO,
                                        groups.stream()
                                                .map(group ->
                                                        new CountsView.Count(
                                                                title(group),
                                                                sheet.href(url(group)),
                                                                group.statements().size()))
                                                .toList())),
                Pages.listed(TITLE));
    }
}
