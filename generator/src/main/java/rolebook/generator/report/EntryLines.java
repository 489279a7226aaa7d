package rolebook.generator.report;

import static rolebook.generator.report.Line.gone;
import static rolebook.generator.report.Line.link;
import static rolebook.generator.report.Line.plain;
import static rolebook.generator.report.Line.quoted;
import static rolebook.generator.report.Line.strong;
import static rolebook.generator.report.Line.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import rolebook.generator.change.EntryChange;
import rolebook.generator.change.Subject;
import rolebook.generator.report.Line.Piece;

/// What is told of an entry.
final class EntryLines {
    /// How many pages a line names before it only counts them.
    private static final int PAGES = 5;

    private EntryLines() {}

    static Line line(EntryChange change) {
        return switch (change) {
            case EntryChange.Added(Subject entry, String summary, String status) ->
                    Line.of(
                            strong("New " + entry.type()),
                            words(status.equals("published") ? ": " : " (" + status + "): "),
                            link(entry),
                            words(": "),
                            quoted(summary));
            case EntryChange.Removed(Subject entry, Optional<Subject> heir) ->
                    Line.of(
                            strong("Removed " + entry.type()),
                            words(": "),
                            gone(entry),
                            words(heir.isPresent() ? "; its address now leads to " : ""),
                            heir.map(Line::link).orElse(words("")));
            case EntryChange.Renamed(Subject entry, Subject before, boolean redirected) ->
                    Line.of(
                            strong("Renamed"),
                            words(": "),
                            gone(before),
                            words(" (" + before.id() + ") is now "),
                            link(entry),
                            words(
                                    " ("
                                            + entry.id()
                                            + ")"
                                            + (redirected
                                                    ? "; its old address leads there"
                                                    : "; its old address does not lead there")));
            case EntryChange.Retitled(Subject entry, String before, String after) ->
                    told(entry, "title", before, after);
            case EntryChange.StatusChanged status -> status(status);
            case EntryChange.HoverChanged hover -> hover(hover);
            case EntryChange.SummaryChanged(Subject entry, String before, String after) ->
                    told(entry, "summary", before, after);
            case EntryChange.DefinitionChanged(
                            Subject entry,
                            String part,
                            String before,
                            String after) ->
                    told(entry, part, before, after);
            case EntryChange.NameMoved(Subject entry, String name, Subject from) ->
                    Line.of(
                            words("The name "),
                            quoted(name),
                            words(" moved from "),
                            link(from),
                            words(" to "),
                            link(entry));
            case EntryChange.NamesChanged(Subject entry, var added, var removed) ->
                    list(entry, "other names", added, removed);
            case EntryChange.ListChanged(Subject entry, String list, var added, var removed) ->
                    list(entry, list, added, removed);
            case EntryChange.TextChanged(Subject entry, var sections) ->
                    Line.of(link(entry), words(": text changed in "), quotedAll(sections));
        };
    }

    private static Piece quotedAll(List<String> words) {
        return quoted(String.join(", ", words));
    }

    private static Line status(EntryChange.StatusChanged change) {
        List<Piece> pieces = new ArrayList<>();
        pieces.add(
                change.before().equals(change.after())
                        ? strong("Still " + change.after())
                        : strong(capital(change.after()) + ", was " + change.before()));
        pieces.add(words(": "));
        pieces.add(link(change.entry()));
        String before = "; replaced by ";
        for (Subject heir : change.replacedBy()) {
            pieces.add(words(before));
            pieces.add(link(heir));
            before = ", ";
        }
        return new Line(pieces, List.of());
    }

    private static Line hover(EntryChange.HoverChanged change) {
        Line line = told(change.entry(), "hover text", change.before(), change.after());
        int pages = change.shownOn().size();
        if (pages == 0) {
            return line;
        }
        List<Piece> shown = new ArrayList<>();
        shown.add(words("shown on " + pages + (pages == 1 ? " page: " : " pages: ")));
        String between = "";
        for (Subject page : change.shownOn().subList(0, Math.min(PAGES, pages))) {
            shown.add(words(between));
            shown.add(link(page));
            between = ", ";
        }
        if (pages > PAGES) {
            shown.add(words(" and " + (pages - PAGES) + " more"));
        }
        List<Line> below = new ArrayList<>(line.below());
        below.add(new Line(shown, List.of()));
        return line.with(below);
    }

    private static Line told(Subject entry, String what, String before, String after) {
        return Line.of(link(entry), words(": "), plain(what), words(" " + verb(before, after)))
                .with(versions(before, after));
    }

    private static String verb(String before, String after) {
        return before.isEmpty() ? "is new" : after.isEmpty() ? "is gone" : "changed";
    }

    /// The old and the new words, cut down to where they differ.
    static List<Line> versions(String before, String after) {
        Excerpt excerpt = Excerpt.of(before, after);
        List<Line> lines = new ArrayList<>();
        if (!before.isEmpty()) {
            lines.add(Line.of(words("was: "), quoted(excerpt.before())));
        }
        if (!after.isEmpty()) {
            lines.add(Line.of(words(before.isEmpty() ? "" : "now: "), quoted(excerpt.after())));
        }
        return lines;
    }

    private static Line list(Subject entry, String list, List<String> added, List<String> removed) {
        List<Line> below = new ArrayList<>();
        removed.forEach(item -> below.add(Line.of(words("gone: "), quoted(item))));
        added.forEach(item -> below.add(Line.of(words("new: "), quoted(item))));
        String what = below.isEmpty() ? " in another order" : " changed";
        return Line.of(link(entry), words(": "), plain(list), words(what)).with(below);
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
