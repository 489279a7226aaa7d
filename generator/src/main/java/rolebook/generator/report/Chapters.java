package rolebook.generator.report;

import static rolebook.generator.report.Line.link;
import static rolebook.generator.report.Line.quoted;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import rolebook.generator.change.Change;
import rolebook.generator.change.Changes;
import rolebook.generator.change.EntryChange;
import rolebook.generator.change.MatrixChange;
import rolebook.generator.change.OverlayChange;
import rolebook.generator.change.QueryChange;
import rolebook.generator.change.SiteChange;
import rolebook.generator.change.StatementChange;
import rolebook.generator.change.Subject;

/// The order in which a reviewer reads: what must not be merged like this, then what entries there
/// are, who does what, and the rest. Each change stands in exactly one chapter.
final class Chapters {
    /// What a reader finds in which order.
    private enum Topic {
        ADDRESSES("Addresses that lead nowhere", "lost address", "lost addresses"),
        ENTRIES("Entries", "entry", "entries"),
        STATEMENTS("Who does what", "statement", "statements"),
        MATRICES("Responsibility matrices", "change of a matrix", "changes of matrices"),
        TEAMS("What comes out for teams", "team", "teams"),
        MEANINGS("Meanings", "meaning", "meanings"),
        DETAILS("Names, lists and text", "detail", "details"),
        ANCHORS("Links from elsewhere that lose their place", "lost anchor", "lost anchors"),
        SITE("Sources, files and settings", "source or setting", "sources and settings"),
        QUERIES("What searches find first", "search", "searches");

        private final String title;
        private final String one;
        private final String many;

        Topic(String title, String one, String many) {
            this.title = title;
            this.one = one;
            this.many = many;
        }

        private Chapter chapter(List<Change> changes) {
            int count = changes.size();
            return new Chapter(title, Overview.counted(count, one, many), count, lines(changes));
        }
    }

    private Chapters() {}

    static List<Chapter> of(Changes changes) {
        Map<Topic, List<Change>> byTopic = new LinkedHashMap<>();
        for (Topic topic : Topic.values()) {
            byTopic.put(topic, new ArrayList<>());
        }
        changes.changes().forEach(change -> list(byTopic, topic(change)).add(change));
        List<Chapter> chapters = new ArrayList<>();
        byTopic.forEach((topic, some) -> {
            if (!some.isEmpty()) {
                chapters.add(topic.chapter(some));
            }
        });
        if (!changes.formOnly().isEmpty()) {
            chapters.add(formOnly(changes.formOnly()));
        }
        return chapters;
    }

    private static List<Change> list(Map<Topic, List<Change>> byTopic, Topic topic) {
        return byTopic.computeIfAbsent(topic, _ -> new ArrayList<>());
    }

    private static Chapter formOnly(List<String> paths) {
        return new Chapter(
                "Files that say the same as before",
                Overview.counted(paths.size(), "file", "files") + " in form only",
                paths.size(),
                paths.stream().map(path -> Line.of(quoted(path))).toList());
    }

    private static Topic topic(Change change) {
        return switch (change) {
            case SiteChange.AddressGone _ -> Topic.ADDRESSES;
            case EntryChange.Added _,
                    EntryChange.Removed _,
                    EntryChange.Renamed _,
                    EntryChange.Retitled _,
                    EntryChange.StatusChanged _ ->
                    Topic.ENTRIES;
            case StatementChange _ -> Topic.STATEMENTS;
            case MatrixChange _ -> Topic.MATRICES;
            case OverlayChange _ -> Topic.TEAMS;
            case EntryChange.HoverChanged _,
                    EntryChange.SummaryChanged _,
                    EntryChange.DefinitionChanged _ ->
                    Topic.MEANINGS;
            case EntryChange.NameMoved _,
                    EntryChange.NamesChanged _,
                    EntryChange.ListChanged _,
                    EntryChange.TextChanged _ ->
                    Topic.DETAILS;
            case SiteChange.AnchorGone _ -> Topic.ANCHORS;
            case SiteChange.SourceAdded _,
                    SiteChange.SourceDropped _,
                    SiteChange.SourceChanged _,
                    SiteChange.AssetsChanged _,
                    SiteChange.SettingChanged _ ->
                    Topic.SITE;
            case QueryChange _ -> Topic.QUERIES;
        };
    }

    /// One line for each change; those about one role, framework or team stand below its name.
    private static List<Line> lines(List<Change> changes) {
        List<StatementChange> statements = only(changes, StatementChange.class);
        List<MatrixChange> matrices = only(changes, MatrixChange.class);
        return Stream.of(
                        AddressLines.lines(only(changes, SiteChange.AddressGone.class)).stream(),
                        changes.stream()
                                .filter(change -> !(change instanceof SiteChange.AddressGone))
                                .filter(change -> !(change instanceof StatementChange))
                                .filter(change -> !(change instanceof MatrixChange))
                                .map(Chapters::line),
                        grouped(statements, StatementChange::role, StatementLines::line).stream(),
                        grouped(matrices, MatrixChange::framework, MatrixLines::line).stream())
                .flatMap(lines -> lines)
                .toList();
    }

    private static <C> List<C> only(List<Change> changes, Class<C> kind) {
        return changes.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private static <C> List<Line> grouped(
            List<C> changes, Function<C, Subject> by, Function<C, Line> line) {
        Map<Subject, List<Line>> groups = new LinkedHashMap<>();
        changes.forEach(change ->
                groups.computeIfAbsent(by.apply(change), _ -> new ArrayList<>())
                        .add(line.apply(change)));
        List<Line> lines = new ArrayList<>();
        groups.forEach((subject, below) -> lines.add(Line.of(link(subject)).with(below)));
        return lines;
    }

    private static Line line(Change change) {
        return switch (change) {
            case EntryChange entry -> EntryLines.line(entry);
            case SiteChange site -> SiteLines.line(site);
            case OverlayChange overlay -> OverlayLines.line(overlay);
            case StatementChange statement -> StatementLines.line(statement);
            case MatrixChange matrix -> MatrixLines.line(matrix);
            case QueryChange query -> QueryLines.line(query);
        };
    }
}
