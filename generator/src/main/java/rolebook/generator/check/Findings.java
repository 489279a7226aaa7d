package rolebook.generator.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import rolebook.generator.diagnostic.Diagnostic;
import rolebook.generator.diagnostic.Rule;
import rolebook.generator.diagnostic.Severity;
import rolebook.generator.model.Entry;
import rolebook.generator.source.Place;
import rolebook.generator.source.Span;

/// Gathers what the checks find in all files. Lives as long as one run.
final class Findings {
    private final List<Diagnostic> found = new ArrayList<>();

    /// Notes a problem at `span` of the file of `entry`.
    void add(Rule rule, Entry entry, Span span, String message, String hint) {
        add(rule.severity(), rule, entry, span, message, hint);
    }

    /// Notes a problem with a severity of its own.
    void add(Severity severity, Rule rule, Entry entry, Span span, String message, String hint) {
        Place place = entry.header().file().place(span);
        found.add(new Diagnostic(severity, rule, message, place, hint));
    }

    /// Notes a problem in a file that is no entry.
    void add(Rule rule, Place place, String message, String hint) {
        found.add(Diagnostic.of(rule, place, message, hint));
    }

    /// Everything found so far, in the order of finding.
    Stream<Diagnostic> stream() {
        return found.stream();
    }

    /// The same by place.
    List<Diagnostic> sorted() {
        return stream().sorted(Diagnostic.BY_PLACE).toList();
    }
}
