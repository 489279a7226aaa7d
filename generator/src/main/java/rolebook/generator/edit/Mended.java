package rolebook.generator.edit;

import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// What was mended, in which line.
///
/// @param path relative to the project, with `/`
/// @param line from 1, as the line stood before
/// @param what as in [Mend]
public record Mended(String path, int line, String what) implements Comparable<Mended> {
    /// More lines than this are counted.
    private static final int MOST_LINES = 8;

    private static final Comparator<Mended> BY_PLACE =
            Comparator.comparing(Mended::path)
                    .thenComparingInt(Mended::line)
                    .thenComparing(Mended::what);

    @Override
    public int compareTo(Mended other) {
        return BY_PLACE.compare(this, other);
    }

    /// One line for each kind of mend of a file, at the first place of it:
    ///
    /// ```
    /// content/roles/x.md:12: no trailing blanks (lines 12, 15, 18)
    /// ```
    public static List<String> report(SortedSet<Mended> all) {
        var places = new TreeMap<Mended, SortedSet<Integer>>();
        for (Mended one : all) {
            Mended first =
                    places.keySet().stream()
                            .filter(other ->
                                    other.path.equals(one.path) && other.what.equals(one.what))
                            .findFirst()
                            .orElse(one);
            places.computeIfAbsent(first, _ -> new TreeSet<>()).add(one.line);
        }
        return places.entrySet().stream()
                .map(place -> place.getKey().told(place.getValue()))
                .toList();
    }

    private String told(SortedSet<Integer> lines) {
        String listed =
                lines.stream()
                        .limit(MOST_LINES)
                        .map(String::valueOf)
                        .collect(Collectors.joining(", "));
        int more = lines.size() - MOST_LINES;
        return path
                + ":"
                + line
                + ": "
                + what
                + (lines.size() == 1 ? "" : " (lines " + listed)
                + (more > 0 ? " and " + more + " more" : "")
                + (lines.size() == 1 ? "" : ")");
    }
}
