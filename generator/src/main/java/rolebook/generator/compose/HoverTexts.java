package rolebook.generator.compose;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import rolebook.generator.model.Entry;
import rolebook.generator.model.KnowledgeBase;
import rolebook.generator.model.Sense;
import rolebook.generator.page.SiteFile;

/// What cards over links to terms say, in a file for each first character of an id, so that the
/// first card of a page costs little however many terms there are: `hover/o.json` holds `{"okr":
/// {"title", "text", "senses": {"it": {"label", "text"}}}}`.
record HoverTexts(KnowledgeBase knowledge) {
    /// Longer texts are cut after a word.
    static final int MOST_CHARACTERS = 200;

    Stream<SiteFile> all() {
        SortedMap<String, Map<String, Object>> files = new TreeMap<>();
        for (Entry.Term term : knowledge.entries(Entry.Term.class)) {
            String id = term.id().value();
            files.computeIfAbsent(id.substring(0, 1), _ -> new TreeMap<>()).put(id, card(term));
        }
        return files.entrySet().stream()
                .map(file ->
                        DataFiles.file(
                                "hover/" + file.getKey() + ".json",
                                () -> Json.of(file.getValue())));
    }

    private Map<String, Object> card(Entry.Term term) {
        Map<String, Object> card = new LinkedHashMap<>();
        card.put("title", term.title());
        card.put("text", term.header().summary().value());
        Map<String, Object> senses = new LinkedHashMap<>();
        for (Sense sense : term.senses()) {
            sense.context()
                    .ifPresent(context -> {
                        Map<String, Object> one = new LinkedHashMap<>();
                        one.put("label", KnowledgeBase.label(knowledge.site().contexts(), context));
                        one.put("text", shortened(sense.definition().plain()));
                        senses.put(context.value(), one);
                    });
        }
        if (!senses.isEmpty()) {
            card.put("senses", senses);
        }
        return card;
    }

    /// At most [#MOST_CHARACTERS], cut between words and marked with an ellipsis.
    static String shortened(String text) {
        if (text.length() <= MOST_CHARACTERS) {
            return text;
        }
        int end = text.lastIndexOf(' ', MOST_CHARACTERS - 1);
        int cut = end > MOST_CHARACTERS / 2 ? end : MOST_CHARACTERS - 1;
        if (Character.isHighSurrogate(text.charAt(cut - 1))) {
            cut--;
        }
        return text.substring(0, cut) + "…";
    }
}
