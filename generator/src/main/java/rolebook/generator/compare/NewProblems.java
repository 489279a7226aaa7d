package rolebook.generator.compare;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import rolebook.generator.diagnostic.Diagnostic;
import rolebook.generator.diagnostic.Rule;
import rolebook.generator.model.Entry;
import rolebook.generator.model.KnowledgeBase;
import rolebook.generator.source.ProjectSources;
import rolebook.generator.source.SourceFile;

/// Tells the problems that a change brought from those that were there: two are the same if rule,
/// file, message and the line's text are; where in the file they stand does not matter.
///
/// A term that is used and not linked is told once an entry, at whatever line comes first: there
/// the line does not matter either. And in a file that the change left alone it is not of the
/// change: a new entry offers itself to all who use its name, but they did nothing wrong.
public final class NewProblems {
    private NewProblems() {}

    private record Key(String path, String rule, String message, String line) {}

    /// The problems of `after` that are none of `before`. Of two alike, one may be new.
    ///
    /// @param renamed the path of today for each path of before that has another
    /// @param untouched the paths of the files whose text is what it was
    public static List<Diagnostic> of(
            List<Diagnostic> before,
            List<Diagnostic> after,
            Map<String, String> renamed,
            Set<String> untouched) {
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
            if (same.poll() == null && !isOffer(problem, untouched)) {
                found.add(problem);
            }
        }
        return List.copyOf(found);
    }

    private static boolean isOffer(Diagnostic problem, Set<String> untouched) {
        return problem.rule() == Rule.UNLINKED_TERM && untouched.contains(problem.place().path());
    }

    private static Key key(Diagnostic problem, String path) {
        String line = problem.rule() == Rule.UNLINKED_TERM ? "" : problem.place().line().strip();
        return new Key(path, problem.rule().id(), problem.message(), line);
    }

    /// The paths of the files that both sides have with the same text.
    public static Set<String> untouched(ProjectSources before, ProjectSources after) {
        Map<String, String> texts =
                before.files().stream()
                        .collect(Collectors.toMap(SourceFile::path, SourceFile::text));
        return after.files().stream()
                .filter(file -> file.text().equals(texts.get(file.path())))
                .map(SourceFile::path)
                .collect(Collectors.toUnmodifiableSet());
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
