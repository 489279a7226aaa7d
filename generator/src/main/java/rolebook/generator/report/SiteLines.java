package rolebook.generator.report;

import static rolebook.generator.report.Line.link;
import static rolebook.generator.report.Line.plain;
import static rolebook.generator.report.Line.quoted;
import static rolebook.generator.report.Line.strong;
import static rolebook.generator.report.Line.words;

import java.util.ArrayList;
import java.util.List;
import rolebook.generator.change.Difference;
import rolebook.generator.change.SiteChange;
import rolebook.generator.change.Subject;

/// What is told of addresses, sources, files and settings.
final class SiteLines {
    private SiteLines() {}

    static Line line(SiteChange change) {
        return switch (change) {
            case SiteChange.AddressGone gone -> AddressLines.line(gone);
            case SiteChange.AnchorGone(
                            Subject entry,
                            String anchor,
                            String url,
                            boolean mendable) ->
                    Line.of(
                            quoted(url),
                            words(" opens "),
                            link(entry),
                            words(" at its top"),
                            words(mendable ? ", unless what it marked ends with " : ""),
                            plain(mendable ? "{#" + anchor + "}" : ""));
            case SiteChange.SourceAdded(String source, String title) ->
                    Line.of(
                            strong("New source"),
                            words(": "),
                            quoted(source),
                            words(", "),
                            quoted(title));
            case SiteChange.SourceDropped(String source, String title, var usedBy) ->
                    Line.of(
                                    strong("Source dropped"),
                                    words(": "),
                                    quoted(source),
                                    words(", "),
                                    quoted(title))
                            .with(users(usedBy));
            case SiteChange.SourceChanged(String source, var differences) ->
                    Line.of(words("Source "), quoted(source), words(" changed"))
                            .with(differences(differences));
            case SiteChange.AssetsChanged(var added, var removed, var changed) ->
                    Line.of(words("Files")).with(files(added, removed, changed));
            case SiteChange.SettingChanged(String key, String before, String after) ->
                    Line.of(words("Setting "), quoted(key))
                            .with(EntryLines.versions(before, after));
        };
    }

    private static List<Line> users(List<Subject> usedBy) {
        return usedBy.stream().map(entry -> Line.of(words("named by "), link(entry))).toList();
    }

    private static List<Line> differences(List<Difference> differences) {
        return differences.stream()
                .map(one ->
                        Line.of(
                                words(one.aspect() + ": "),
                                one.before().isEmpty() ? words("none") : quoted(one.before()),
                                words(" → "),
                                one.after().isEmpty() ? words("none") : quoted(one.after())))
                .toList();
    }

    private static List<Line> files(
            List<String> added, List<String> removed, List<String> changed) {
        List<Line> lines = new ArrayList<>();
        removed.forEach(path -> lines.add(Line.of(words("gone: "), quoted(path))));
        added.forEach(path -> lines.add(Line.of(words("new: "), quoted(path))));
        changed.forEach(path -> lines.add(Line.of(words("changed: "), quoted(path))));
        return lines;
    }
}
