package rolebook.generator.report;

import static rolebook.generator.report.Line.link;
import static rolebook.generator.report.Line.quoted;
import static rolebook.generator.report.Line.strong;
import static rolebook.generator.report.Line.words;

import java.util.ArrayList;
import java.util.List;
import rolebook.generator.change.Difference;
import rolebook.generator.change.Said;
import rolebook.generator.change.StatementChange;
import rolebook.generator.change.Subject;

/// What is told of a statement, below the name of its role.
final class StatementLines {
    private StatementLines() {}

    static Line line(StatementChange change) {
        return switch (change) {
            case StatementChange.Added(_, Said said) ->
                    Line.of(strong("New"), words(": "), text(said)).with(facts(said));
            case StatementChange.Removed(_, Said said) ->
                    Line.of(strong("Gone"), words(": "), quoted(said.text())).with(facts(said));
            case StatementChange.Moved(_, Subject from, _, Said after, var differences) ->
                    Line.of(
                                    strong("Moved here"),
                                    words(" from "),
                                    link(from),
                                    words(": "),
                                    text(after))
                            .with(differences(differences));
            case StatementChange.Changed(_, _, Said after, var differences) ->
                    Line.of(
                                    strong("Changed"),
                                    words(" (" + aspects(differences) + "): "),
                                    text(after))
                            .with(differences(differences));
        };
    }

    private static Line.Piece text(Said said) {
        return link(said.text(), said.url());
    }

    private static String aspects(List<Difference> differences) {
        return String.join(", ", differences.stream().map(Difference::aspect).toList());
    }

    /// What it is computed from, as far as its words do not say so.
    private static List<Line> facts(Said said) {
        List<String> activities = said.activities().stream().map(Subject::title).toList();
        List<Line> facts = new ArrayList<>();
        facts.add(
                activities.isEmpty()
                        ? Line.of(words("no activity"))
                        : Line.of(words("activity: "), quoted(String.join(", ", activities))));
        return facts;
    }

    private static List<Line> differences(List<Difference> differences) {
        return differences.stream().map(StatementLines::difference).toList();
    }

    private static Line difference(Difference difference) {
        Excerpt excerpt = Excerpt.of(difference.before(), difference.after());
        return Line.of(
                words(difference.aspect() + ": "),
                difference.before().isEmpty() ? words("none") : quoted(excerpt.before()),
                words(" → "),
                difference.after().isEmpty() ? words("none") : quoted(excerpt.after()));
    }
}
