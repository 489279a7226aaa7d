package rolebook.generator.source;

/// A stretch of a file's text: UTF-16 offsets from 0, `end` exclusive. Offsets that are negative or
/// out of order are refused with an `IllegalArgumentException`.
public record Span(int start, int end) {
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("Span " + start + ".." + end);
        }
    }

    /// The span of `length` characters that starts at `start`.
    public static Span of(int start, int length) {
        return new Span(start, start + length);
    }

    /// The empty span at `offset`.
    public static Span at(int offset) {
        return new Span(offset, offset);
    }

    /// This span, moved by `offset` characters.
    public Span plus(int offset) {
        return new Span(start + offset, end + offset);
    }

    /// Whether `offset` lies inside.
    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }
}
