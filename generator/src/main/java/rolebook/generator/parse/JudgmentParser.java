package rolebook.generator.parse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import rolebook.generator.diagnostic.Rule;
import rolebook.generator.diagnostic.Suggestion;
import rolebook.generator.model.EntryId;
import rolebook.generator.model.JudgedQuery;
import rolebook.generator.schema.Field;
import rolebook.generator.schema.SettingsFields;
import rolebook.generator.source.Located;

/// Reads judged queries: `queries: [{query: …, class: …, grades: {…}, card: …}]`.
final class JudgmentParser {
    private static final String NO_CARD = "none";
    private static final List<String> CARDS =
            List.of("definition", "choices", "who-does", "comparison", NO_CARD);
    private static final String GRADE = "[0-3]";

    private final Fields fields;

    JudgmentParser(Fields fields) {
        this.fields = fields;
    }

    List<JudgedQuery> parse() {
        fields.refuseOthers(Field.names(SettingsFields.JUDGMENTS), "judgments.yml");
        List<JudgedQuery> judged = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Fields item : fields.maps("queries")) {
            item.refuseOthers(Field.names(SettingsFields.QUERY), "a judged query");
            Optional<Located<String>> query = item.required("query", "query: who decides pricing");
            Optional<Located<String>> kind = item.required("class", "class: question");
            if (query.isEmpty() || kind.isEmpty()) {
                continue;
            }
            if (!seen.add(query.get().value())) {
                item.problems()
                        .add(
                                Rule.WRONG_VALUE,
                                query.get().span(),
                                "\"" + query.get().value() + "\" is judged twice.",
                                "keep one of the two");
            }
            judged.add(
                    new JudgedQuery(
                            query.get().value(), kind.get().value(), grades(item), card(item)));
        }
        return judged;
    }

    private static List<JudgedQuery.Grade> grades(Fields item) {
        List<JudgedQuery.Grade> grades = new ArrayList<>();
        if (!item.has("grades")) {
            item.missing("grades", "grades: {pricing: 3}");
        }
        item.map("grades")
                .map(map -> new Fields(item.problems(), map))
                .ifPresent(map ->
                        map.keys()
                                .forEach((id, span) ->
                                        map.string(id)
                                                .filter(value -> isGrade(map, id, value))
                                                .map(value ->
                                                        new JudgedQuery.Grade(
                                                                new EntryId(id),
                                                                Integer.parseInt(value.value()),
                                                                item.problems().file().place(span)))
                                                .ifPresent(grades::add)));
        return grades;
    }

    private static boolean isGrade(Fields map, String id, Located<String> value) {
        boolean grade = value.value().matches(GRADE);
        if (!grade) {
            map.wrongValue(
                    id,
                    value,
                    "a grade",
                    "write 3 for what was asked for, 2 for a lot of help, 1 for near, 0 for neither");
        }
        return grade;
    }

    /// `who-does pricing`, `comparison product-manager, product-owner`, or `none`.
    private static Optional<JudgedQuery.Card> card(Fields item) {
        Optional<Located<String>> written = item.string("card");
        if (written.isEmpty()) {
            return Optional.empty();
        }
        List<String> words = Arrays.asList(written.get().value().split("[ ,]+", -1));
        String kind = words.getFirst();
        boolean none = kind.equals(NO_CARD);
        if (!CARDS.contains(kind) || none != (words.size() == 1)) {
            item.wrongValue(
                    "card",
                    written.get(),
                    "a card",
                    Suggestion.hint(
                            kind,
                            CARDS,
                            "write a kind and ids, such as \"who-does pricing\", or none"));
            return Optional.empty();
        }
        List<EntryId> entries = words.stream().skip(1).map(EntryId::new).toList();
        return none
                ? Optional.empty()
                : Optional.of(
                        new JudgedQuery.Card(
                                kind, entries, item.problems().file().place(written.get().span())));
    }
}
