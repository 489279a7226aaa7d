package rolebook.generator.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rolebook.generator.diagnostic.Rule;
import rolebook.generator.model.Entry;
import rolebook.generator.model.EntryId;
import rolebook.generator.model.KnowledgeBase;
import rolebook.generator.source.Located;

/// Entries that are broader than themselves, directly or by way of others.
final class BroaderCycles {
    private BroaderCycles() {}

    static void find(KnowledgeBase base, Findings findings) {
        var settled = new HashSet<EntryId>();
        for (EntryId start : base.byId().keySet()) {
            SequencedSet<EntryId> way = new LinkedHashSet<>();
            Optional<EntryId> at = Optional.of(start);
            while (at.isPresent() && !settled.contains(at.get()) && way.add(at.get())) {
                at = broader(base, at.get()).map(Located::value);
            }
            if (at.isPresent() && !settled.contains(at.get())) {
                report(base, cycle(way, at.get()), findings);
            }
            settled.addAll(way);
        }
    }

    private static Optional<Located<EntryId>> broader(KnowledgeBase base, EntryId id) {
        return base.find(id).flatMap(entry -> entry.header().broader());
    }

    /// The part of the way that goes round.
    private static List<EntryId> cycle(SequencedSet<EntryId> way, EntryId again) {
        List<EntryId> ids = new ArrayList<>(way);
        return ids.subList(ids.indexOf(again), ids.size());
    }

    private static void report(KnowledgeBase base, List<EntryId> cycle, Findings findings) {
        for (int i = 0; i < cycle.size(); i++) {
            Entry entry = base.entry(cycle.get(i));
            Stream<EntryId> round =
                    Stream.of(cycle.subList(i, cycle.size()), cycle.subList(0, i + 1))
                            .flatMap(List::stream);
            findings.add(
                    Rule.BROADER_CYCLE,
                    entry,
                    broader(base, entry.id()).orElseThrow().span(),
                    "\""
                            + entry.id()
                            + "\" is broader than itself: "
                            + round.map(EntryId::value).collect(Collectors.joining(" -> "))
                            + ".",
                    "take \"broader\" away from one of them");
        }
    }
}
