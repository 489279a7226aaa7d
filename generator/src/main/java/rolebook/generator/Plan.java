package rolebook.generator;

import java.util.List;
import java.util.Optional;
import rolebook.generator.bake.Baker;
import rolebook.generator.bake.OpenBake;
import rolebook.generator.diagnostic.Diagnostic;
import rolebook.generator.index.SearchDocuments;
import rolebook.generator.model.KnowledgeBase;
import rolebook.generator.model.Site;
import rolebook.generator.page.Composition;
import rolebook.generator.theme.Theme;

/// What a project's folder would become.
sealed interface Plan {
    /// Every problem, sorted by place.
    List<Diagnostic> problems();

    /// The content has errors.
    record Refused(List<Diagnostic> problems, Site site) implements Plan {
        public Refused {
            problems = List.copyOf(problems);
        }
    }

    /// A sound project: what its site and its index will hold.
    ///
    /// @param contentHash of everything that was read
    /// @param inputs as [BuildInputs] names them, where they can be named
    record Ready(
            List<Diagnostic> problems,
            KnowledgeBase knowledge,
            Theme theme,
            Composition composition,
            SearchDocuments documents,
            String contentHash,
            Optional<String> inputs)
            implements Plan {
        public Ready {
            problems = List.copyOf(problems);
        }

        /// Sets the baking of its pages up.
        OpenBake openBake() {
            return new Baker(theme, composition.facts()).open(composition.pages());
        }
    }
}
