package rolebook.generator.compose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rolebook.generator.computed.Derived;
import rolebook.generator.computed.Exchange;
import rolebook.generator.computed.HeldLetters;
import rolebook.generator.computed.Overlay;
import rolebook.generator.computed.RolePair;
import rolebook.generator.model.AssessmentQuestion;
import rolebook.generator.model.Entry;
import rolebook.generator.model.EntryId;
import rolebook.generator.model.KnowledgeBase;
import rolebook.generator.model.Matrix;
import rolebook.generator.model.PathStep;
import rolebook.generator.model.Seat;
import rolebook.generator.model.SkillGroup;
import rolebook.generator.model.Step;
import rolebook.generator.model.WorkItem;

/// The data that only entries of one type have.
final class TypeData {
    private final KnowledgeBase knowledge;
    private final Derived derived;
    private final StatementData statements;
    private final Map<EntryId, List<RolePair>> pairs = new HashMap<>();

    TypeData(KnowledgeBase knowledge, Derived derived) {
        this.knowledge = knowledge;
        this.derived = derived;
        this.statements = new StatementData(knowledge, derived);
        for (RolePair pair : derived.pairs()) {
            pairs.computeIfAbsent(pair.a(), _ -> new ArrayList<>()).add(pair);
            pairs.computeIfAbsent(pair.b(), _ -> new ArrayList<>()).add(pair);
        }
    }

    void add(Map<String, Object> data, Entry entry) {
        switch (entry) {
            case Entry.Term term -> term(data, term);
            case Entry.Activity activity -> activity(data, activity);
            case Entry.Role role -> role(data, role);
            case Entry.Framework framework -> framework(data, framework);
            case Entry.Comparison comparison ->
                    data.put("roles", EntryData.ids(comparison.roles()));
            case Entry.LearningPath path -> path(data, path);
            case Entry.Team team -> team(data, team);
            case Entry.Page _ -> {}
            case Entry.News news -> data.put("date", news.date().toString());
        }
    }

    private void term(Map<String, Object> data, Entry.Term term) {
        List<Map<String, Object>> uses = new ArrayList<>();
        Derived.of(derived.uses(), term.id())
                .forEach(use -> {
                    Map<String, Object> one = new LinkedHashMap<>();
                    one.put("activity", use.activity().value());
                    one.put("made", use.made());
                    uses.add(one);
                });
        EntryData.put(data, "uses", uses);
    }

    private void activity(Map<String, Object> data, Entry.Activity activity) {
        EntryData.put(data, "stages", EntryData.ids(activity.stages()));
        EntryData.put(data, "inputs", activity.inputs().stream().map(TypeData::item).toList());
        EntryData.put(data, "outputs", activity.outputs().stream().map(TypeData::item).toList());
        data.put("whoDoes", statements.whoDoes(activity));
    }

    private static Map<String, Object> item(WorkItem item) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("text", item.text().plain());
        EntryData.put(data, "term", item.term().map(EntryId::value));
        return data;
    }

    private void role(Map<String, Object> data, Entry.Role role) {
        EntryData.put(data, "function", role.function().map(id -> id.value().value()));
        EntryData.put(data, "reportsTo", role.reportsTo().map(id -> id.value().value()));
        EntryData.put(data, "worksWith", EntryData.ids(role.worksWith()));
        data.put(
                "statements",
                Derived.of(derived.statements(), role.id()).stream()
                        .map(statement -> statements.statement(statement))
                        .toList());
        EntryData.put(data, "skills", role.skills().stream().map(TypeData::skills).toList());
        EntryData.put(
                data,
                "exchanges",
                Derived.of(derived.exchanges(), role.id()).stream()
                        .map(TypeData::exchange)
                        .toList());
        EntryData.put(
                data,
                "letters",
                Derived.of(derived.letters(), role.id()).stream().map(this::held).toList());
        EntryData.put(
                data,
                "comparisons",
                pairs.getOrDefault(role.id(), List.of()).stream()
                        .map(pair -> comparison(pair, role.id()))
                        .toList());
    }

    /// The page that compares a role with another: the shape of the endpoint's answer `comparison`.
    private Map<String, @Nullable Object> comparison(RolePair pair, EntryId role) {
        Map<String, @Nullable Object> data = new LinkedHashMap<>();
        data.put("role", (pair.a().equals(role) ? pair.b() : pair.a()).value());
        EntryData.orNull(data, "id", pair.written().map(EntryId::value));
        data.put("url", ComparePages.target(knowledge, pair));
        data.put(
                "title",
                pair.written()
                        .map(knowledge::title)
                        .orElseGet(() ->
                                knowledge.title(pair.a()) + " and " + knowledge.title(pair.b())));
        return data;
    }

    private static Map<String, Object> skills(SkillGroup group) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("title", group.title());
        data.put(
                "skills",
                group.skills().stream()
                        .map(skill -> {
                            Map<String, Object> one = new LinkedHashMap<>();
                            one.put("text", skill.text().plain());
                            EntryData.put(one, "term", skill.term().map(EntryId::value));
                            one.put("anchor", skill.anchor());
                            return one;
                        })
                        .toList());
        return data;
    }

    private static Map<String, Object> exchange(Exchange exchange) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("role", exchange.other().value());
        data.put("gives", things(exchange.gives()));
        data.put("gets", things(exchange.gets()));
        return data;
    }

    private static List<String> things(List<Exchange.Thing> things) {
        return things.stream().map(thing -> thing.text().plain()).toList();
    }

    private Map<String, Object> held(HeldLetters held) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("framework", held.framework().value());
        data.put("activity", held.activity().value());
        data.put("letter", held.letters().toString());
        EntryData.put(data, "joint", held.joint());
        return data;
    }

    private void framework(Map<String, Object> data, Entry.Framework framework) {
        data.put("kind", framework.raci() ? "raci" : "steps");
        EntryData.put(data, "steps", framework.steps().stream().map(TypeData::step).toList());
        framework.matrix().ifPresent(matrix -> data.put("matrix", matrix(matrix)));
    }

    private static Map<String, Object> step(Step step) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("anchor", step.anchor());
        data.put("text", step.text().plain());
        return data;
    }

    private static Map<String, Object> matrix(Matrix matrix) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("roles", EntryData.ids(matrix.roles()));
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Matrix.Row row : matrix.rows()) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("activity", row.activity().value().value());
            one.put("letters", EntryData.ids(row.cells()));
            EntryData.put(one, "joint", row.joint().map(reason -> reason.value()));
            rows.add(one);
        }
        data.put("rows", rows);
        return data;
    }

    private void path(Map<String, Object> data, Entry.LearningPath path) {
        EntryData.put(data, "audience", path.audience());
        EntryData.put(data, "context", path.context().map(id -> id.value().value()));
        PathViews.minutes(path).ifPresent(minutes -> data.put("minutes", minutes));
        data.put("steps", path.steps().stream().map(this::step).toList());
        EntryData.put(
                data,
                "questions",
                path.questions().stream()
                        .map(question -> {
                            Map<String, Object> one = new LinkedHashMap<>();
                            one.put("text", question.text().plain());
                            one.put("answer", question.answer().value().value());
                            one.put(
                                    "from",
                                    question.from().value()
                                            + question.anchor()
                                                    .map(found -> "#" + found.value())
                                                    .orElse(""));
                            return one;
                        })
                        .toList());
        EntryData.put(
                data, "assessment", path.assessment().stream().map(TypeData::assessment).toList());
    }

    private Map<String, Object> step(PathStep step) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("entry", step.entry().value().value());
        knowledge
                .find(step.entry().value())
                .ifPresent(entry ->
                        data.put(
                                "url",
                                entry.header().url()
                                        + step.anchor().map(found -> "#" + found).orElse("")));
        data.put("text", step.text().plain());
        step.minutes().ifPresent(minutes -> data.put("minutes", minutes));
        return data;
    }

    private static Map<String, Object> assessment(AssessmentQuestion question) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("text", question.text().plain());
        data.put(
                "answers",
                question.answers().stream()
                        .map(answer -> {
                            Map<String, Object> one = new LinkedHashMap<>();
                            one.put("text", answer.text().plain());
                            one.put("roles", EntryData.ids(answer.roles()));
                            return one;
                        })
                        .toList());
        return data;
    }

    private void team(Map<String, Object> data, Entry.Team team) {
        data.put("base", team.base().value().value());
        data.put("seats", team.seats().stream().map(TypeData::seat).toList());
        Optional<Overlay> overlay = derived.overlay(team.id());
        overlay.ifPresent(found -> {
            data.put("rows", found.rows().stream().map(row -> row(row, found.seats())).toList());
            EntryData.put(data, "unseated", EntryData.texts(found.unseated()));
        });
    }

    private static Map<String, Object> seat(Seat seat) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("seat", seat.label().value());
        data.put("roles", EntryData.ids(seat.roles()));
        EntryData.put(data, "contact", seat.contact());
        EntryData.put(data, "scope", seat.scope().map(scope -> scope.value()));
        return data;
    }

    private static Map<String, Object> row(Overlay.Row row, List<Seat> seats) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("activity", row.activity().value());
        data.put("fate", row.fate().name().toLowerCase(Locale.ROOT));
        Map<String, Object> letters = new LinkedHashMap<>();
        for (int i = 0; i < seats.size() && i < row.cells().size(); i++) {
            letters.put(seats.get(i).label().value(), row.cells().get(i).toString());
        }
        data.put("letters", letters);
        EntryData.put(data, "joint", row.joint());
        EntryData.put(data, "reducedTo", row.reducedTo());
        EntryData.put(data, "reasons", row.reasons());
        return data;
    }
}
