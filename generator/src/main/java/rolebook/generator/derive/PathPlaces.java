package rolebook.generator.derive;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import rolebook.generator.computed.PathPlace;
import rolebook.generator.model.Entry;
import rolebook.generator.model.EntryId;
import rolebook.generator.model.KnowledgeBase;

/// Turns learning paths around: in which of them an entry is a step.
final class PathPlaces {
    private PathPlaces() {}

    /// Each entry's places, by the path's title. What a path names twice has the first place; steps
    /// that lead nowhere are passed over.
    static SortedMap<EntryId, List<PathPlace>> of(KnowledgeBase knowledge, TitleOrder order) {
        SortedMap<EntryId, List<PathPlace>> places = new TreeMap<>();
        for (Entry entry : order.entries()) {
            if (entry instanceof Entry.LearningPath path) {
                add(path, knowledge, places);
            }
        }
        return places;
    }

    private static void add(
            Entry.LearningPath path,
            KnowledgeBase knowledge,
            SortedMap<EntryId, List<PathPlace>> places) {
        List<EntryId> steps =
                path.steps().stream()
                        .map(step -> step.entry().value())
                        .filter(step -> knowledge.find(step).isPresent())
                        .toList();
        Set<EntryId> seen = new HashSet<>();
        for (int i = 0; i < steps.size(); i++) {
            if (seen.add(steps.get(i))) {
                places.computeIfAbsent(steps.get(i), _ -> new ArrayList<>())
                        .add(
                                new PathPlace(
                                        path.id(),
                                        i + 1,
                                        steps.size(),
                                        at(steps, i - 1),
                                        at(steps, i + 1)));
            }
        }
    }

    private static Optional<EntryId> at(List<EntryId> steps, int index) {
        return index >= 0 && index < steps.size()
                ? Optional.of(steps.get(index))
                : Optional.empty();
    }
}
