package rolebook.generator.source;

/// A place for people: line and column, both from 1, the column in UTF-16 units as editors count.
public record Position(int line, int column) {
    /// The first character of a file.
    public static final Position START = new Position(1, 1);

    public Position {
        if (line < 1 || column < 1) {
            throw new IllegalArgumentException("Position " + line + ":" + column);
        }
    }
}
