package rolebook.generator.read;

import java.util.List;
import rolebook.generator.diagnostic.Diagnostic;
import rolebook.generator.source.ProjectSources;

/// What was read, and what could not be. A file with an error is not among the sources; one with a
/// warning is.
///
/// @param problems sorted by place
public record Reading(ProjectSources sources, List<Diagnostic> problems) {
    public Reading {
        problems = List.copyOf(problems);
    }
}
