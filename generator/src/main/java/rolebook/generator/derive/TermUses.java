package rolebook.generator.derive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import rolebook.generator.computed.TermUse;
import rolebook.generator.model.Entry;
import rolebook.generator.model.EntryId;
import rolebook.generator.model.KnowledgeBase;
import rolebook.generator.model.WorkItem;

/// Turns the activities' inputs and outputs around: which activities use or make a term.
final class TermUses {
    private final KnowledgeBase knowledge;
    private final SortedMap<EntryId, List<TermUse>> byTerm = new TreeMap<>();

    private TermUses(KnowledgeBase knowledge) {
        this.knowledge = knowledge;
    }

    /// Each term's activities: those that make it first, both groups by title.
    static SortedMap<EntryId, List<TermUse>> of(KnowledgeBase knowledge, TitleOrder order) {
        var uses = new TermUses(knowledge);
        for (Entry.Activity activity : knowledge.entries(Entry.Activity.class)) {
            activity.outputs().forEach(item -> uses.add(activity.id(), true, item));
            activity.inputs().forEach(item -> uses.add(activity.id(), false, item));
        }
        Comparator<TermUse> makersFirst =
                Comparator.comparing(TermUse::made)
                        .reversed()
                        .thenComparing(TermUse::activity, order);
        uses.byTerm.replaceAll((_, found) -> found.stream().sorted(makersFirst).toList());
        return uses.byTerm;
    }

    private void add(EntryId activity, boolean made, WorkItem item) {
        item.term()
                .filter(term -> knowledge.find(term, Entry.Term.class).isPresent())
                .ifPresent(term ->
                        byTerm.computeIfAbsent(term, _ -> new ArrayList<>())
                                .add(new TermUse(activity, made, item.text())));
    }
}
