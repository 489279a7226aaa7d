package rolebook.generator.derive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import rolebook.generator.computed.StageLoad;
import rolebook.generator.computed.Statement;
import rolebook.generator.model.EntryId;
import rolebook.generator.model.KnowledgeBase;
import rolebook.generator.model.StageId;

/// Counts at which stages a role works.
final class StageLoads {
    private StageLoads() {}

    /// Each role's stages in the order of site.yml; a key for every role. A statement counts for
    /// each of its stages, a stage that site.yml does not name is passed over.
    static SortedMap<EntryId, List<StageLoad>> of(
            KnowledgeBase knowledge, SortedMap<EntryId, List<Statement>> statements) {
        SortedMap<EntryId, List<StageLoad>> loads = new TreeMap<>();
        statements.forEach((role, all) -> loads.put(role, loads(knowledge, all)));
        return loads;
    }

    private static List<StageLoad> loads(KnowledgeBase knowledge, List<Statement> statements) {
        Map<StageId, Integer> counts = new HashMap<>();
        for (Statement statement : statements) {
            statement.stages().forEach(stage -> counts.merge(stage, 1, Integer::sum));
        }
        List<StageLoad> loads = new ArrayList<>();
        for (StageId stage : knowledge.site().stages().keySet()) {
            int count = counts.getOrDefault(stage, 0);
            if (count > 0) {
                loads.add(new StageLoad(stage, count));
            }
        }
        return loads;
    }
}
