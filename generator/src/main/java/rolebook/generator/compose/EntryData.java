package rolebook.generator.compose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rolebook.generator.computed.Derived;
import rolebook.generator.model.Entry;
import rolebook.generator.model.EntryId;
import rolebook.generator.model.Header;
import rolebook.generator.model.KnowledgeBase;
import rolebook.generator.model.Section;
import rolebook.generator.model.Sense;
import rolebook.generator.model.Senses;
import rolebook.generator.model.SourceDifference;
import rolebook.generator.source.Located;

/// An entry as data: what `index.json` and `/api/entries/{id}` hold. Keys whose list is empty or
/// whose value is missing are left out, but for those of every entry.
public final class EntryData {
    private final KnowledgeBase knowledge;
    private final Derived derived;
    private final TypeData types;

    public EntryData(KnowledgeBase knowledge, Derived derived) {
        this.knowledge = knowledge;
        this.derived = derived;
        this.types = new TypeData(knowledge, derived);
    }

    /// The entry as one line of JSON.
    public String json(Entry entry) {
        return Json.of(map(entry));
    }

    Map<String, Object> map(Entry entry) {
        Header header = entry.header();
        Map<String, Object> data = new LinkedHashMap<>(summary(entry));
        data.put("status", header.status().name().toLowerCase(Locale.ROOT));
        header.replacedBy().ifPresent(by -> data.put("replacedBy", ids(by)));
        put(data, "contexts", ids(header.contexts()));
        put(data, "broader", header.broader().map(id -> id.value().value()));
        put(data, "narrower", texts(Derived.of(derived.narrower(), entry.id())));
        put(data, "related", ids(header.related()));
        put(data, "notToConfuseWith", ids(header.notToConfuseWith()));
        put(data, "sources", ids(header.sources()));
        put(data, "owners", ids(header.owners()));
        put(data, "reviewed", header.reviewed().map(Object::toString));
        put(data, "reviewEvery", header.reviewEvery().map(Object::toString));
        put(data, "sections", entry.body().sections().stream().map(this::section).toList());
        put(data, "senses", Senses.of(entry).stream().map(one -> sense(entry, one)).toList());
        put(
                data,
                "differences",
                Sections.differencesOf(entry).stream().map(EntryData::difference).toList());
        types.add(data, entry);
        put(data, "mentionedBy", texts(Derived.of(derived.mentionedBy(), entry.id())));
        return data;
    }

    /// What a list says of an entry, and `entries.json`.
    static Map<String, Object> summary(Entry entry) {
        Header header = entry.header();
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("id", entry.id().value());
        data.put("type", entry.type().word());
        data.put("title", entry.title());
        data.put("summary", header.summary().value());
        data.put("url", header.url());
        data.put("aliases", ids(header.aliases()));
        data.put("tags", ids(header.tags()));
        return data;
    }

    private Map<String, Object> section(Section section) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("anchor", section.anchor());
        data.put("title", section.title().value());
        return data;
    }

    private Map<String, Object> sense(Entry entry, Sense sense) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put(
                "context",
                sense.context()
                        .map(context -> KnowledgeBase.label(knowledge.site().contexts(), context))
                        .orElse(sense.label()));
        put(data, "contextId", sense.context().map(Object::toString));
        data.put("text", sense.definition().plain());
        data.put("url", entry.header().url() + "#" + sense.anchor());
        return data;
    }

    private static Map<String, Object> difference(SourceDifference difference) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("sources", ids(difference.sources()));
        data.put("says", difference.says().plain());
        data.put("anchor", difference.anchor());
        return data;
    }

    /// Puts what is there.
    static void put(Map<String, Object> data, String key, Optional<String> value) {
        value.ifPresent(found -> data.put(key, found));
    }

    /// Puts a list that holds anything.
    static void put(Map<String, Object> data, String key, List<?> list) {
        if (!list.isEmpty()) {
            data.put(key, list);
        }
    }

    /// Puts a value, null for nothing, where readers rely on the key.
    static void orNull(Map<String, @Nullable Object> data, String key, Optional<String> value) {
        data.put(key, value.orElse(null));
    }

    static List<String> ids(List<? extends Located<?>> located) {
        List<String> ids = new ArrayList<>();
        located.forEach(one -> ids.add(String.valueOf(one.value())));
        return ids;
    }

    static List<String> texts(List<EntryId> ids) {
        return ids.stream().map(EntryId::value).toList();
    }
}
