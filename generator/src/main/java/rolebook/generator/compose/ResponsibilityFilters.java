package rolebook.generator.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.function.Function;
import rolebook.generator.computed.SortKey;
import rolebook.generator.computed.Statement;
import rolebook.generator.model.Entry;
import rolebook.generator.model.KnowledgeBase;
import rolebook.generator.page.ResponsibilitiesView;

/// The ways to see fewer responsibilities: those of one role, of one stage, in one context. Each
/// has an address of its own, `/responsibilities/by/stage/launch/`.
record ResponsibilityFilters(SequencedMap<String, List<Filter>> byKind) {
    /// More choices than these stand on the first page only, so that the pages of the filters do
    /// not grow with the square of the roles.
    static final int MOST_CHOICES = 60;

    /// One of them.
    record Filter(String url, String label, List<Statement> statements) {}

    /// Those of `statements` that leave anything.
    static ResponsibilityFilters of(Material material, List<Statement> statements) {
        KnowledgeBase knowledge = material.knowledge();
        SequencedMap<String, List<Filter>> byKind = new LinkedHashMap<>();
        List<Filter> roles =
                new ArrayList<>(
                        filters(
                                "role",
                                statements,
                                statement -> List.of(statement.role()),
                                knowledge::title));
        roles.sort(
                Comparator.comparing((Filter filter) -> SortKey.of(filter.label()))
                        .thenComparing(Filter::url));
        byKind.put("Role", roles);
        byKind.put(
                "Stage",
                ordered(
                        filters(
                                "stage",
                                statements,
                                Statement::stages,
                                stage -> KnowledgeBase.label(material.site().stages(), stage)),
                        List.copyOf(material.site().stages().values())));
        byKind.put(
                "Context",
                ordered(
                        filters(
                                "context",
                                statements,
                                Statement::contexts,
                                context ->
                                        KnowledgeBase.label(material.site().contexts(), context)),
                        List.copyOf(material.site().contexts().values())));
        return new ResponsibilityFilters(byKind);
    }

    /// From the filters that leave nothing now, so that what one of them showed can go without a
    /// word about its address: to all responsibilities.
    Map<String, String> empty(KnowledgeBase knowledge) {
        Map<String, String> empty = new TreeMap<>();
        knowledge
                .entries(Entry.Role.class)
                .forEach(role -> empty.put(url("role", role.id()), ResponsibilityPages.URL));
        knowledge
                .site()
                .stages()
                .keySet()
                .forEach(stage -> empty.put(url("stage", stage), ResponsibilityPages.URL));
        knowledge
                .site()
                .contexts()
                .keySet()
                .forEach(context -> empty.put(url("context", context), ResponsibilityPages.URL));
        all().forEach(filter -> empty.remove(filter.url()));
        return empty;
    }

    /// Where what the roles say is narrowed down to one `value` of a `kind`.
    static String url(String kind, Object value) {
        return ResponsibilityPages.URL + "by/" + kind + "/" + value + "/";
    }

    private static <I> List<Filter> filters(
            String kind,
            List<Statement> statements,
            Function<Statement, List<I>> values,
            Function<I, String> label) {
        Map<I, List<Statement>> byValue = new LinkedHashMap<>();
        for (Statement statement : statements) {
            values.apply(statement).stream()
                    .filter(Pages::canName)
                    .forEach(value ->
                            byValue.computeIfAbsent(value, _ -> new ArrayList<>()).add(statement));
        }
        List<Filter> filters = new ArrayList<>();
        byValue.forEach((value, some) ->
                filters.add(new Filter(url(kind, value), label.apply(value), some)));
        return filters;
    }

    /// In the order in which site.yml names the labels.
    private static List<Filter> ordered(List<Filter> filters, List<String> labels) {
        return filters.stream()
                .sorted(Comparator.comparingInt(filter -> labels.indexOf(filter.label())))
                .toList();
    }

    List<Filter> all() {
        return byKind.values().stream().flatMap(List::stream).toList();
    }

    /// Whether the page at `url` is one of them.
    boolean isFilter(String url) {
        return url.startsWith(ResponsibilityPages.URL + "by/");
    }

    /// The links to them; a kind with one choice leaves nothing out and is not shown.
    List<ResponsibilitiesView.Filter> views(Sheet sheet) {
        boolean first = sheet.url().equals(ResponsibilityPages.URL);
        List<ResponsibilitiesView.Filter> views = new ArrayList<>();
        byKind.forEach((title, filters) -> {
            if (filters.size() > 1 && (first || filters.size() <= MOST_CHOICES)) {
                views.add(
                        new ResponsibilitiesView.Filter(
                                title,
                                filters.stream().map(filter -> choice(sheet, filter)).toList()));
            }
        });
        return views;
    }

    private static ResponsibilitiesView.Choice choice(Sheet sheet, Filter filter) {
        return new ResponsibilitiesView.Choice(
                filter.label(),
                sheet.href(filter.url()),
                filter.statements().size(),
                sheet.url().equals(filter.url()));
    }
}
