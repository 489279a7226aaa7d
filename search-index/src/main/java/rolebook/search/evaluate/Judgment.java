package rolebook.search.evaluate;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/// A query with what should come of it.
///
/// @param query as somebody would type it
/// @param kind its class, such as `exact` or `question`
/// @param grades by entry: 3 what was asked for, 2 a lot of help, 1 near; what is missing counts 0.
///   Empty: nothing here answers the query
/// @param card the answer above the hits that the query calls for
public record Judgment(
        String query, String kind, SortedMap<String, Integer> grades, ExpectedCard card) {
    /// The highest grade.
    public static final int TOP = 3;

    /// From this grade on an entry is worth finding.
    public static final int RELEVANT = 2;

    public Judgment {
        grades = Collections.unmodifiableSortedMap(new TreeMap<>(grades));
        grades.values()
                .forEach(grade -> {
                    if (grade < 1 || grade > TOP) {
                        throw new IllegalArgumentException("No grade: " + grade + " for " + query);
                    }
                });
    }

    /// The best grade that any entry has; 0 where nothing answers.
    int best() {
        return grades.values().stream().max(Integer::compare).orElse(0);
    }

    /// The entry's grade, 0 where it has none.
    int grade(String id) {
        return grades.getOrDefault(id, 0);
    }

    /// How many entries are worth finding.
    long relevant() {
        return grades.values().stream()
                .filter(grade -> grade >= Math.min(RELEVANT, best()))
                .count();
    }

    /// Whether this entry is worth finding.
    boolean isRelevant(String id) {
        return grade(id) > 0 && grade(id) >= Math.min(RELEVANT, best());
    }
}
