package rolebook.generator.report;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import rolebook.generator.change.Changes;

/// Changes for a pull request's comment or a workflow's summary. Authors' words can neither mark
/// up, nor mention anybody, nor link.
public final class ChangesMarkdown {
    /// From this many lines on a chapter is folded.
    private static final int FOLDED = 40;

    /// What forges take as one comment, with room for what a workflow adds.
    static final int MAX_LENGTH = 60_000;

    private final Optional<String> preview;
    private final StringBuilder text = new StringBuilder();

    private ChangesMarkdown(Optional<String> preview) {
        this.preview = preview;
    }

    /// The report of `changes`.
    ///
    /// @param preview where a site with the changes stands; titles become links to it
    public static String of(Changes changes, Optional<String> preview) {
        var report = new ChangesMarkdown(preview.map(ChangesMarkdown::withoutSlash));
        report.write(changes);
        return report.text.toString();
    }

    private static String withoutSlash(String url) {
        return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }

    private void write(Changes changes) {
        List<Chapter> chapters = Chapters.of(changes);
        text.append("## What this changes in the knowledge\n\n");
        text.append(escaped(Overview.title(changes))).append(".\n\n");
        Overview.troubles(changes)
                .forEach(trouble -> text.append("> **").append(escaped(trouble)).append("**\n\n"));
        text.append("**").append(escaped(Overview.counts(changes, chapters))).append("**\n");
        int left = 0;
        for (Chapter chapter : chapters) {
            String written = chapter(chapter);
            if (left > 0 || text.length() + written.length() > MAX_LENGTH) {
                left += chapter.count();
            } else {
                text.append(written);
            }
        }
        if (left > 0) {
            text.append("\n_")
                    .append(left)
                    .append(" more: too long to show here; `rolebook diff` shows them._\n");
        }
    }

    private String chapter(Chapter chapter) {
        var lines = new StringBuilder();
        chapter.lines().forEach(line -> write(line, 0, lines));
        long count = lines.chars().filter(c -> c == '\n').count();
        String head = "\n### " + escaped(chapter.title()) + "\n\n";
        return count < FOLDED
                ? head + lines
                : head
                        + "<details><summary>"
                        + chapter.tally()
                        + "</summary>\n\n"
                        + lines
                        + "\n</details>\n";
    }

    private void write(Line line, int depth, StringBuilder to) {
        String words = line.pieces().stream().map(this::piece).collect(Collectors.joining());
        to.append("  ".repeat(depth)).append("- ").append(words.strip()).append('\n');
        line.below().forEach(below -> write(below, depth + 1, to));
    }

    private String piece(Line.Piece piece) {
        return switch (piece) {
            case Line.Piece.Words(String words) -> words;
            case Line.Piece.Plain(String words) -> escaped(words);
            case Line.Piece.Quoted(String words) -> "“" + escaped(words) + "”";
            case Line.Piece.Strong(String words) -> "**" + escaped(words) + "**";
            case Line.Piece.Link(String title, String url, boolean gone) ->
                    gone || preview.isEmpty()
                            ? "_" + escaped(title) + "_"
                            : "[" + escaped(title) + "](" + preview.get() + address(url) + ")";
        };
    }

    /// What forges would take for markup, HTML, a mention, an issue, an address, an emoji or a
    /// formula comes out as it was written. An empty comment parts what only acts when it stands
    /// together: a backslash does not keep forges from finding a mention.
    static String escaped(String words) {
        var escaped = new StringBuilder();
        Shown.of(words)
                .codePoints()
                .forEach(c -> {
                    switch (c) {
                        case '<' -> escaped.append("&lt;");
                        case '>' -> escaped.append("&gt;");
                        case '&' -> escaped.append("&amp;");
                        case '@', ':' -> escaped.appendCodePoint(c).append("<!-- -->");
                        case '#' -> escaped.append("\\#<!-- -->");
                        case '\\',
                                '`',
                                '*',
                                '_',
                                '[',
                                ']',
                                '(',
                                ')',
                                '|',
                                '~',
                                '$',
                                '!',
                                '{',
                                '}' ->
                                escaped.append('\\').appendCodePoint(c);
                        default -> escaped.appendCodePoint(c);
                    }
                });
        return escaped.toString()
                .replace(":<!-- --> ", ": ")
                .replaceAll("(?i)\\bwww\\.", "www<!-- -->.");
    }

    /// Percent signs for what could end the link or is not ASCII.
    private static String address(String url) {
        var address = new StringBuilder();
        for (byte unit : url.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (unit & 0xFF);
            boolean plain =
                    (c >= 'a' && c <= 'z')
                            || (c >= 'A' && c <= 'Z')
                            || (c >= '0' && c <= '9')
                            || "/#-_.~".indexOf(c) >= 0;
            address.append(
                    plain ? String.valueOf(c) : String.format(Locale.ROOT, "%%%02X", (int) c));
        }
        return address.toString();
    }
}
