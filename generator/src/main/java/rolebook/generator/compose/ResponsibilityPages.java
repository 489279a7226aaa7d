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
import rolebook.generator.page.CountsView;
import rolebook.generator.page.Label;
import rolebook.generator.page.Page;
import rolebook.generator.page.ResponsibilitiesView;

/// Every responsibility, grouped by activity: on one page, or, when there are many, on a page for
/// each activity. A responsibility with several activities stands under its main one. Beside it a
/// page for each role, stage and context, so that a filter is a plain link.
final class ResponsibilityPages {
    static final String URL = "/responsibilities/";
    static final String TITLE = "Responsibilities";
    private static final String INTRO =
            "Everything that the roles say they do, grouped by activity, with the letters that"
                    + " matrices give them.";

    /// The address of what names no activity; an activity of this name would collide and be told.
    private static final String WITHOUT = "without-activity";

    private final Pages pages;
    private final List<Group> groups;
    private final ResponsibilityFilters filters;

    ResponsibilityPages(Pages pages) {
        this.pages = pages;
        List<Statement> all =
                pages.material().derived().statements().values().stream()
                        .flatMap(List::stream)
                        .toList();
        this.groups = groups(all);
        this.filters = ResponsibilityFilters.of(pages.material(), all);
    }

    /// What is said of one activity, or of none.
    record Group(Optional<EntryId> activity, List<Statement> statements) {
        String slug() {
            return activity.map(EntryId::value).orElse(WITHOUT);
        }
    }

    Stream<Page> all() {
        Stream<Page> filtered = filters.all().stream().map(this::filtered);
        if (!isSplit()) {
            return Stream.concat(Stream.of(page(URL, TITLE, groups)), filtered);
        }
        Stream<Page> byActivity =
                groups.stream().map(group -> page(url(group), title(group), List.of(group)));
        return Stream.of(Stream.of(counts(URL, TITLE, groups)), byActivity, filtered)
                .flatMap(some -> some);
    }

    /// From addresses below [#URL] that have no page now.
    Map<String, String> redirects() {
        return filters.empty(pages.material().knowledge());
    }

    private static int count(List<Group> groups) {
        return groups.stream().mapToInt(group -> group.statements().size()).sum();
    }

    private boolean isSplit() {
        return count(groups) > SplitList.MOST_ROWS;
    }

    /// By title; what names no activity comes last.
    private List<Group> groups(List<Statement> all) {
        Map<EntryId, List<Statement>> byActivity = new TreeMap<>();
        List<Statement> without = new ArrayList<>();
        for (Statement statement : all) {
            main(statement)
                    .map(activity -> byActivity.computeIfAbsent(activity, _ -> new ArrayList<>()))
                    .orElse(without)
                    .add(statement);
        }
        List<Group> found = new ArrayList<>();
        byActivity.forEach((id, statements) -> found.add(new Group(Optional.of(id), statements)));
        found.sort(Comparator.comparing(group -> SortKey.of(title(group))));
        if (!without.isEmpty()) {
            found.add(new Group(Optional.empty(), without));
        }
        return found;
    }

    private Optional<EntryId> main(Statement statement) {
        return statement.activities().stream()
                .filter(id -> pages.material().knowledge().find(id).isPresent())
                .findFirst();
    }

    private String title(Group group) {
        return group.activity()
                .map(pages.material().knowledge()::title)
                .orElse("Without a shared activity");
    }

    private static String url(Group group) {
        return url(group.slug());
    }

    /// Where the responsibilities about one activity stand, when there are many.
    static String url(String activity) {
        return URL + activity + "/";
    }

    /// A filter that leaves too many leads on to the pages of the activities.
    private Page filtered(ResponsibilityFilters.Filter filter) {
        List<Group> some = groups(filter.statements());
        String title = TITLE + ": " + filter.label();
        return filter.statements().size() > SplitList.MOST_ROWS
                ? counts(filter.url(), title, some)
                : page(filter.url(), title, some);
    }

    private static List<Label> way(Sheet sheet) {
        return sheet.url().equals(URL) ? List.of() : List.of(Label.of(TITLE, sheet.href(URL)));
    }

    private Page page(String url, String title, List<Group> some) {
        return pages.at(
                url,
                "responsibilities",
                "list",
                sheet ->
                        new Pages.Content(
                                new Chrome(sheet).page("list", title, INTRO, way(sheet)),
                                view(sheet, some)),
                Pages.listed(title));
    }

    private ResponsibilitiesView view(Sheet sheet, List<Group> some) {
        var rows = new ResponsibilityRows(sheet);
        // The silent stand where nothing was filtered out.
        boolean whole = !filters.isFilter(sheet.url());
        List<ResponsibilitiesView.Group> shown =
                some.stream().map(group -> rows.group(group, whole)).toList();
        return new ResponsibilitiesView(
                INTRO, count(some), filters(sheet, some), shown, sheet.sources());
    }

    private Page counts(String url, String title, List<Group> some) {
        return pages.at(
                url,
                "counts",
                "list",
                sheet ->
                        new Pages.Content(
                                new Chrome(sheet).page("list", title, INTRO, way(sheet)),
                                new CountsView(
                                        INTRO,
                                        filters.views(sheet),
                                        some.stream().map(group -> count(sheet, group)).toList())),
                Pages.listed(title));
    }

    private CountsView.Count count(Sheet sheet, Group group) {
        return new CountsView.Count(
                title(group), sheet.href(url(group)), group.statements().size());
    }

    /// Pages that show fewer, and the activities of this page.
    private List<ResponsibilitiesView.Filter> filters(Sheet sheet, List<Group> some) {
        List<ResponsibilitiesView.Filter> views = new ArrayList<>(filters.views(sheet));
        if (some.size() > 1) {
            views.add(
                    new ResponsibilitiesView.Filter(
                            "Activity",
                            some.stream()
                                    .map(group ->
                                            new ResponsibilitiesView.Choice(
                                                    title(group),
                                                    "#" + group.slug(),
                                                    group.statements().size(),
                                                    false))
                                    .toList()));
        }
        return views;
    }
}
