package rolebook.generator.source;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;

/// What was made of each file the last time, for who reads a project again and again. It may keep
/// only what follows from a file's path and text alone.
///
/// Any number of threads may ask. What was kept of a file is kept until its text changes, also when
/// the file goes.
public final class TextMemory<T> {
    private final ConcurrentMap<String, Kept<T>> kept = new ConcurrentHashMap<>();

    private record Kept<T>(String text, Span part, T made) {}

    /// What `make` gave for the same `part` of the same text at the same path, else what it gives
    /// now.
    public T recall(SourceFile file, Span part, Supplier<T> make) {
        Kept<T> former = kept.get(file.path());
        if (former != null && former.part().equals(part) && former.text().equals(file.text())) {
            return former.made();
        }
        T made = make.get();
        kept.put(file.path(), new Kept<>(file.text(), part, made));
        return made;
    }

    /// The same for all of a file.
    public T recall(SourceFile file, Supplier<T> make) {
        return recall(file, new Span(0, file.text().length()), make);
    }
}
