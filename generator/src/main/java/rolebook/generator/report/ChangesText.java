package rolebook.generator.report;

import java.util.List;
import java.util.stream.Collectors;
import rolebook.generator.change.Changes;

/// Changes as people read them in a terminal.
public final class ChangesText {
    private static final String RESET = "\u001B[0m";
    private static final String BOLD = "\u001B[1m";
    private static final String RED = "\u001B[1;31m";

    private final boolean colour;
    private final StringBuilder text = new StringBuilder();

    private ChangesText(boolean colour) {
        this.colour = colour;
    }

    /// The report of `changes`; every line ends with a line feed.
    ///
    /// @param colour whether to set ANSI colours
    public static String of(Changes changes, boolean colour) {
        var report = new ChangesText(colour);
        report.write(changes);
        return report.text.toString();
    }

    private void write(Changes changes) {
        text.append(Overview.title(changes)).append('\n');
        Overview.troubles(changes)
                .forEach(trouble -> text.append(styled(trouble, RED)).append('\n'));
        List<Chapter> chapters = Chapters.of(changes);
        text.append(Overview.counts(changes, chapters)).append('\n');
        for (Chapter chapter : chapters) {
            text.append('\n').append(styled(chapter.title(), BOLD)).append('\n');
            chapter.lines().forEach(line -> write(line, 1));
        }
    }

    private void write(Line line, int depth) {
        String words = line.pieces().stream().map(this::piece).collect(Collectors.joining());
        text.append("  ".repeat(depth)).append("- ").append(words.strip()).append('\n');
        line.below().forEach(below -> write(below, depth + 1));
    }

    private String piece(Line.Piece piece) {
        return switch (piece) {
            case Line.Piece.Words(String words) -> words;
            case Line.Piece.Plain(String words) -> Shown.of(words);
            case Line.Piece.Quoted(String words) -> "\"" + Shown.of(words) + "\"";
            case Line.Piece.Strong(String words) -> styled(words, BOLD);
            case Line.Piece.Link(String title, _, _) -> Shown.of(title);
        };
    }

    private String styled(String words, String code) {
        return colour ? code + words + RESET : words;
    }
}
