package rolebook.generator.report;

import java.util.List;

/// A part of a report.
///
/// @param count how many changes it tells
/// @param lines its lines, each with what belongs to it below
record Chapter(String title, int count, List<Line> lines) {
    Chapter {
        lines = List.copyOf(lines);
    }
}
