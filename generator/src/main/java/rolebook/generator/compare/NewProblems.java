package rolebook.generator.compare;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import rolebook.generator.diagnostic.Diagnostic;
import rolebook.generator.model.Entry;
import rolebook.generator.model.KnowledgeBase;

/// Tells the problems that a change brought from those that were there: two are the same if rule,
/// file, message and the line's text are; where in the file they stand does not matter.
public final class NewProblems {
    private NewProblems() {}

    private record Key(String path, String rule, String message, String line) {}

    /// The problems of `after` that are none of `before`. Of two alike, one may be new.
    ///
    /// @param renamed the path of today for each path of before that has another
    public static List<Diagnostic> of(
            List<Diagnostic> before, List<Diagnostic> after, Map<String, String> renamed) {
        Map<Key, Deque<Diagnostic>> known = new HashMap<>();
        for (Diagnostic problem : before) {
            String path = problem.place().path();
            known.computeIfAbsent(
                            key(problem, renamed.getOrDefault(path, path)), _ -> new ArrayDeque<>())
                    .add(problem);
        }
        List<Diagnostic> found = new ArrayList<>();
        for (Diagnostic problem : after) {
            Deque<Diagnostic> same =
                    known.getOrDefault(key(problem, problem.place().path()), new ArrayDeque<>());
            if (same.poll() == null) {
                found.add(problem);
            }
        }
        return List.copyOf(found);
    }

    private static Key key(Diagnostic problem, String path) {
        return new Key(
                path, problem.rule().id(), problem.message(), problem.place().line().strip());
    }

    /// The path of today for each file of `before` whose entry moved.
    public static Map<String, String> renamed(KnowledgeBase before, KnowledgeBase after) {
        Map<String, String> renamed = new HashMap<>();
        EntryPairs.of(before, after)
                .after()
                .forEach((id, now) -> renamed.put(path(before.entry(id)), path(now)));
        return renamed;
    }

    private static String path(Entry entry) {
        return entry.header().file().path();
    }
}
