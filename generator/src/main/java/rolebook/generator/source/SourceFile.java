package rolebook.generator.source;

import java.util.Arrays;

/// A text file of the project, decoded, without byte order mark and with LF line ends, so that
/// offsets mean the same whatever system it was written on.
///
/// ```java
/// var file = new SourceFile("content/glossary/okr.md", "---\ntitle: OKR\n---\n");
/// file.positionAt(4); // 2:1
/// ```
public final class SourceFile {
    private final String path;
    private final String text;
    private final int[] lineStarts;

    /// @param path relative to the project, with `/`
    /// @param text the decoded text; CRLF and CR become LF here
    public SourceFile(String path, String text) {
        this.path = path;
        this.text = withLineFeeds(text);
        this.lineStarts = lineStarts(this.text);
    }

    /// The path relative to the project, with `/`.
    public String path() {
        return path;
    }

    /// The whole text with LF line ends.
    public String text() {
        return text;
    }

    /// The text of `span`.
    public String text(Span span) {
        return text.substring(span.start(), span.end());
    }

    /// Line and column of `offset`; an offset past the end is taken as the end.
    public Position positionAt(int offset) {
        int bounded = Math.min(offset, text.length());
        int found = Arrays.binarySearch(lineStarts, bounded);
        int line = found >= 0 ? found : -found - 2;
        return new Position(line + 1, bounded - lineStarts[line] + 1);
    }

    /// The offset of `position`, a place of this file.
    public int offsetOf(Position position) {
        return lineStarts[position.line() - 1] + position.column() - 1;
    }

    /// The text of line `number` (from 1) without its line end.
    public String line(int number) {
        int start = lineStarts[number - 1];
        int end = number < lineStarts.length ? lineStarts[number] - 1 : text.length();
        return text.substring(start, end);
    }

    /// The number of lines, at least 1.
    public int lineCount() {
        return lineStarts.length;
    }

    /// The place of `span` for a message.
    public Place place(Span span) {
        Position start = positionAt(span.start());
        return new Place(path, start, positionAt(span.end()), line(start.line()));
    }

    /// The file's first character, for what is missing.
    public Place start() {
        return place(Span.at(0));
    }

    @Override
    public String toString() {
        return path;
    }

    private static String withLineFeeds(String text) {
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static int[] lineStarts(String text) {
        int count = 1;
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            count++;
        }
        int[] starts = new int[count];
        int line = 1;
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            starts[line++] = at + 1;
        }
        return starts;
    }
}
