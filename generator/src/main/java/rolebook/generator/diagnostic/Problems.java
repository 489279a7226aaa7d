package rolebook.generator.diagnostic;

import java.util.ArrayList;
import java.util.List;
import rolebook.generator.source.SourceFile;
import rolebook.generator.source.Span;

/// Gathers what one stage finds in one file. Lives as long as the call that made it and is not
/// shared between threads.
public final class Problems {
    private final SourceFile file;
    private final List<Diagnostic> found = new ArrayList<>();

    public Problems(SourceFile file) {
        this.file = file;
    }

    /// Goes on from what an earlier stage found in the file.
    public Problems(SourceFile file, List<Diagnostic> before) {
        this(file);
        found.addAll(before);
    }

    /// The file whose problems these are.
    public SourceFile file() {
        return file;
    }

    /// Notes a problem at `span` of the file.
    public void add(Rule rule, Span span, String message, String hint) {
        found.add(Diagnostic.of(rule, file.place(span), message, hint));
    }

    /// Notes what another stage found in this file.
    public void addAll(List<Diagnostic> diagnostics) {
        found.addAll(diagnostics);
    }

    /// What was found so far, in the order of finding.
    public List<Diagnostic> list() {
        return List.copyOf(found);
    }
}
