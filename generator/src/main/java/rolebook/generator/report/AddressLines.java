package rolebook.generator.report;

import static rolebook.generator.report.Line.gone;
import static rolebook.generator.report.Line.quoted;
import static rolebook.generator.report.Line.strong;
import static rolebook.generator.report.Line.words;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import rolebook.generator.change.SiteChange.AddressGone;
import rolebook.generator.report.Line.Piece;

/// What is told of addresses that lead nowhere any more: each has its line, but where many go at
/// once that were made from entries, as comparisons with a role are, they share one.
final class AddressLines {
    /// So many of one folder have a line each; of more, these are named as examples.
    private static final int FEW = 3;

    private AddressLines() {}

    static List<Line> lines(List<AddressGone> gone) {
        SortedMap<String, List<AddressGone>> made =
                gone.stream()
                        .filter(one -> !isPageOfEntry(one))
                        .collect(
                                Collectors.groupingBy(
                                        one -> folder(one.url()),
                                        TreeMap::new,
                                        Collectors.toList()));
        List<Line> lines = new ArrayList<>();
        gone.stream()
                .filter(one ->
                        isPageOfEntry(one)
                                || made.getOrDefault(folder(one.url()), List.of()).size() <= FEW)
                .map(AddressLines::line)
                .forEach(lines::add);
        made.forEach((folder, some) -> {
            if (some.size() > FEW) {
                lines.add(line(folder, some));
            }
        });
        return lines;
    }

    private static boolean isPageOfEntry(AddressGone gone) {
        return gone.before().stream().anyMatch(entry -> entry.url().equals(gone.url()));
    }

    /// `/compare/` for `/compare/a/b/`
    private static String folder(String url) {
        return url.substring(0, url.indexOf('/', 1) + 1);
    }

    static Line line(AddressGone gone) {
        List<Piece> pieces = new ArrayList<>(List.of(strong("Error"), words(": ")));
        pieces.add(quoted(gone.url()));
        gone.before()
                .ifPresent(entry -> pieces.addAll(List.of(words(" ("), gone(entry), words(")"))));
        pieces.add(
                words(
                        " has neither page nor redirect; write the address into `redirects` of what"
                                + " took its place"));
        return new Line(pieces, List.of());
    }

    private static Line line(String folder, List<AddressGone> gone) {
        List<Piece> pieces = new ArrayList<>(List.of(strong("Error"), words(": ")));
        pieces.add(words(gone.size() + " addresses below "));
        pieces.add(quoted(folder));
        pieces.add(words(" have neither page nor redirect: "));
        for (int at = 0; at < FEW; at++) {
            pieces.add(words(at == 0 ? "" : ", "));
            pieces.add(quoted(gone.get(at).url()));
        }
        pieces.add(
                words(
                        " and "
                                + (gone.size() - FEW)
                                + " more; where an entry was renamed, the old address of its page in"
                                + " its `redirects` mends them all, else write each into `redirects`"
                                + " of what took its place"));
        return new Line(pieces, List.of());
    }
}
