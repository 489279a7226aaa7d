package rolebook.generator;

import java.util.List;
import rolebook.generator.diagnostic.Diagnostic;
import rolebook.generator.model.Site;
import rolebook.generator.publish.Published;

/// How a build ended.
public sealed interface BuildOutcome {
    /// Every problem, sorted by place.
    List<Diagnostic> problems();

    /// What the site is called and where it stands.
    Site site();

    /// The content or the theme has errors; what was published before is untouched.
    record Refused(List<Diagnostic> problems, Site site) implements BuildOutcome {
        public Refused {
            problems = List.copyOf(problems);
        }
    }

    /// The site is live.
    ///
    /// @param pages how many pages were baked
    /// @param entries how many entries they show
    record Done(List<Diagnostic> problems, Site site, Published published, int pages, int entries)
            implements BuildOutcome {
        public Done {
            problems = List.copyOf(problems);
        }
    }
}
