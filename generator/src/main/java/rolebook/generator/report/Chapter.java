package rolebook.generator.report;

import java.util.List;

/// A part of a report.
///
/// @param tally how many changes it tells, in words: `2 entries`
/// @param count how many they are
/// @param lines its lines, each with what belongs to it below
record Chapter(String title, String tally, int count, List<Line> lines) {
    Chapter {
        lines = List.copyOf(lines);
    }
}
