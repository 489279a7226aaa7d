package rolebook.generator.source;

import java.util.function.Function;

/// A value and where its author wrote it.
public record Located<T>(T value, Span span) {
    /// The mapped value at the same place.
    public <R> Located<R> map(Function<? super T, ? extends R> mapping) {
        return new Located<>(mapping.apply(value), span);
    }
}
