package rolebook.generator.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import rolebook.generator.model.Entry;
import rolebook.generator.model.EntryId;
import rolebook.generator.model.Header;
import rolebook.generator.model.Seat;
import rolebook.generator.source.Located;

/// What an entry's front matter says beside its names, as lists of words by key. Ids are those of
/// today.
final class Lists {
    private final UnaryOperator<EntryId> now;
    private final Map<String, List<String>> byKey = new LinkedHashMap<>();

    private Lists(UnaryOperator<EntryId> now) {
        this.now = now;
    }

    static Map<String, List<String>> of(Entry entry, UnaryOperator<EntryId> now) {
        var lists = new Lists(now);
        lists.header(entry.header());
        switch (entry) {
            case Entry.Term _, Entry.Page _ -> {}
            case Entry.Activity activity -> lists.add("stage", values(activity.stages()));
            case Entry.Role role -> {
                lists.ids("function", role.function().stream().toList());
                lists.ids("reports-to", role.reportsTo().stream().toList());
                lists.ids("works-with", role.worksWith());
            }
            case Entry.Framework framework -> {
                lists.add("kind", List.of(framework.raci() ? "raci" : "steps"));
                lists.add(
                        "rules",
                        framework.rules().entrySet().stream()
                                .map(rule ->
                                        rule.getKey().rule().id()
                                                + ": "
                                                + rule.getValue()
                                                        .map(severity -> severity.word())
                                                        .orElse("off"))
                                .toList());
            }
            case Entry.Comparison comparison -> lists.ids("roles", comparison.roles());
            case Entry.LearningPath path -> {
                lists.add("audience", path.audience().stream().toList());
                lists.add(
                        "minutes",
                        path.minutes().isPresent()
                                ? List.of(path.minutes().getAsInt())
                                : List.of());
                lists.add("context", values(path.context().stream().toList()));
            }
            case Entry.Team team -> {
                lists.ids("base", List.of(team.base()));
                lists.add("seats", team.seats().stream().map(lists::seat).toList());
            }
            case Entry.News news -> lists.add("date", List.of(news.date()));
        }
        return lists.byKey;
    }

    private void header(Header header) {
        ids("related", header.related());
        ids("not-to-confuse-with", header.notToConfuseWith());
        ids("broader", header.broader().stream().toList());
        add("tags", values(header.tags()));
        add("contexts", values(header.contexts()));
        add("sources", values(header.sources()));
        add("owners", values(header.owners()));
        add("reviewed", header.reviewed().stream().toList());
        add("review-every", header.reviewEvery().stream().toList());
        add("redirects", values(header.redirects()));
        header.extras().forEach((key, value) -> add(key, List.of(value)));
    }

    private void ids(String key, List<Located<EntryId>> ids) {
        add(key, ids.stream().map(id -> now.apply(id.value())).toList());
    }

    private void add(String key, Collection<?> values) {
        byKey.put(key, values.stream().map(Object::toString).toList());
    }

    private static <T> List<T> values(List<Located<T>> located) {
        return located.stream().map(Located::value).toList();
    }

    private String seat(Seat seat) {
        List<String> parts = new ArrayList<>();
        parts.add(
                String.join(
                        ", ",
                        seat.roles().stream().map(id -> now.apply(id.value()).value()).toList()));
        Stream.of(seat.scope().map(scope -> "for " + scope.value()), seat.contact())
                .flatMap(Optional::stream)
                .forEach(parts::add);
        return seat.label().value() + ": " + String.join("; ", parts);
    }
}
