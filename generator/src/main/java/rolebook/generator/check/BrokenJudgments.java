package rolebook.generator.check;

import java.util.List;
import java.util.Optional;
import rolebook.generator.diagnostic.Rule;
import rolebook.generator.model.EntryId;
import rolebook.generator.model.JudgedQuery;
import rolebook.generator.model.KnowledgeBase;
import rolebook.generator.source.Place;

/// Judged queries that expect entries which do not exist.
final class BrokenJudgments {
    private BrokenJudgments() {}

    static void find(KnowledgeBase base, List<JudgedQuery> judged, Findings findings) {
        for (JudgedQuery query : judged) {
            query.grades().forEach(grade -> check(grade.entry(), grade.place(), base, findings));
            query.card()
                    .ifPresent(card ->
                            card.entries()
                                    .forEach(entry -> check(entry, card.place(), base, findings)));
        }
    }

    private static void check(EntryId id, Place place, KnowledgeBase base, Findings findings) {
        if (base.find(id).isEmpty()) {
            findings.add(
                    Rule.UNKNOWN_ENTRY,
                    place,
                    "There is no entry with the id \"" + id + "\".",
                    UnknownReferences.hint(id.value(), Optional.empty(), base.catalogue()));
        }
    }
}
