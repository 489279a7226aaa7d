package rolebook.generator.compose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import rolebook.generator.computed.Derived;
import rolebook.generator.computed.HeldLetters;
import rolebook.generator.computed.Here;
import rolebook.generator.computed.Statement;
import rolebook.generator.computed.WhoDoes;
import rolebook.generator.model.ContextId;
import rolebook.generator.model.Entry;
import rolebook.generator.model.EntryId;
import rolebook.generator.model.KnowledgeBase;
import rolebook.generator.model.Letters;

/// Responsibilities, and who does an activity, as data: the shape of the endpoint's answer
/// `who-does`.
record StatementData(KnowledgeBase knowledge, Derived derived) {
    /// A statement of its role.
    Map<String, @Nullable Object> statement(Statement statement) {
        Map<String, @Nullable Object> data = new LinkedHashMap<>();
        data.put("id", statement.id());
        data.put("text", statement.written().text().plain());
        data.put("activities", EntryData.texts(statement.activities()));
        rest(data, statement);
        return data;
    }

    private Map<String, @Nullable Object> said(WhoDoes.Said said) {
        Map<String, @Nullable Object> data = new LinkedHashMap<>();
        Statement statement = said.statement();
        data.put("id", statement.id());
        data.put("text", statement.written().text().plain());
        data.put("activities", EntryData.texts(statement.activities()));
        EntryData.orNull(data, "part", said.part().map(EntryId::value));
        rest(data, statement);
        return data;
    }

    private void rest(Map<String, @Nullable Object> data, Statement statement) {
        EntryData.orNull(data, "purpose", statement.purpose());
        data.put("stages", statement.stages().stream().map(Object::toString).toList());
        data.put("sources", statement.sources().stream().map(Object::toString).toList());
        EntryData.orNull(data, "context", onlyContext(statement));
        data.put("contexts", statement.contexts().stream().map(Object::toString).toList());
        data.put("url", url(statement.role()) + "#" + statement.written().anchor());
    }

    /// Several contexts, which come from several sources, are none that one could filter by.
    private static Optional<String> onlyContext(Statement statement) {
        return statement.contexts().size() == 1
                ? Optional.of(statement.contexts().getFirst()).map(ContextId::value)
                : Optional.empty();
    }

    private String url(EntryId id) {
        return knowledge.entry(id).header().url();
    }

    /// `{"kind":"who-does","id","url","title","roles":[…]}`
    Map<String, Object> whoDoes(Entry.Activity activity) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("kind", "who-does");
        data.put("id", activity.id().value());
        data.put("url", activity.header().url());
        data.put("title", activity.title());
        WhoDoes found = derived.whoDoes().get(activity.id());
        data.put("roles", found == null ? List.of() : roles(found));
        return data;
    }

    /// Roles that only a team gives the activity to come last, in id order.
    private List<Map<String, Object>> roles(WhoDoes whoDoes) {
        Map<EntryId, WhoDoes.Doer> doers = new LinkedHashMap<>();
        whoDoes.doers().forEach(doer -> doers.put(doer.role(), doer));
        Map<EntryId, WhoDoes.Doer> others = new TreeMap<>();
        whoDoes.here().stream()
                .flatMap(here -> here.seats().stream())
                .flatMap(seat -> seat.roles().stream())
                .filter(role -> !doers.containsKey(role) && knowledge.find(role).isPresent())
                .forEach(role -> others.put(role, new WhoDoes.Doer(role, List.of(), List.of())));
        doers.putAll(others);
        return doers.values().stream().map(doer -> doer(doer, whoDoes.here())).toList();
    }

    private Map<String, Object> doer(WhoDoes.Doer doer, List<Here> here) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("role", doer.role().value());
        data.put("title", knowledge.title(doer.role()));
        data.put("statements", doer.statements().stream().map(this::said).toList());
        data.put("letters", doer.letters().stream().map(this::letter).toList());
        List<Map<String, @Nullable Object>> lines = new ArrayList<>();
        for (Here line : here) {
            line.seats().stream()
                    .filter(seat -> seat.roles().contains(doer.role()))
                    .map(seat -> seat(line, seat))
                    .forEach(lines::add);
        }
        data.put("here", lines);
        return data;
    }

    private Map<String, Object> letter(HeldLetters held) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("framework", held.framework().value());
        data.put("title", knowledge.title(held.framework()));
        data.put("letter", held.letters().toString());
        data.put("words", words(held.letters()));
        data.put("url", url(held.framework()));
        return data;
    }

    private static String words(Letters letters) {
        return letters.set().stream()
                .map(letter -> letter.word().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" and "));
    }

    private Map<String, @Nullable Object> seat(Here line, Here.SeatLetters seat) {
        Map<String, @Nullable Object> data = new LinkedHashMap<>();
        data.put("team", line.team().value());
        data.put("title", knowledge.title(line.team()));
        data.put("seat", seat.seat());
        data.put("letter", seat.letters().toString());
        data.put("words", words(seat.letters()));
        EntryData.orNull(data, "contact", seat.contact());
        data.put("url", url(line.team()));
        return data;
    }
}
