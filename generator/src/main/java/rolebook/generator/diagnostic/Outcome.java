package rolebook.generator.diagnostic;

import java.util.List;

/// What a stage made, and everything it found wrong on the way.
public record Outcome<T>(T value, List<Diagnostic> problems) {
    public Outcome {
        problems = List.copyOf(problems);
    }
}
