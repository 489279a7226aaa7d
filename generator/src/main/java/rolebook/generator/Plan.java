package rolebook.generator;

import java.util.List;
import rolebook.generator.bake.OpenBake;
import rolebook.generator.compose.EntryData;
import rolebook.generator.computed.Derived;
import rolebook.generator.diagnostic.Diagnostic;
import rolebook.generator.index.SearchDocuments;
import rolebook.generator.model.KnowledgeBase;
import rolebook.generator.model.Site;
import rolebook.generator.model.UnansweredQuery;
import rolebook.generator.page.Composition;
import rolebook.generator.source.ProjectSources;

/// What a project's folder would become.
sealed interface Plan {
    /// Every problem, sorted by place.
    List<Diagnostic> problems();

    /// What was read.
    ///
    /// @param searched what a log of searches says
    record Read(ProjectSources sources, List<UnansweredQuery> searched) {
        public Read {
            searched = List.copyOf(searched);
        }
    }

    /// The content has errors.
    record Refused(List<Diagnostic> problems, Site site) implements Plan {
        public Refused {
            problems = List.copyOf(problems);
        }
    }

    /// A sound project: what its site and its index will hold.
    ///
    /// @param read that all of this was made from
    /// @param workshop of the theme as it was then
    record Ready(
            List<Diagnostic> problems,
            Read read,
            KnowledgeBase knowledge,
            Derived derived,
            Workshop workshop,
            Composition composition)
            implements Plan {
        public Ready {
            problems = List.copyOf(problems);
        }

        /// Sets the baking of its pages up.
        OpenBake openBake() {
            return workshop.baker(composition.facts()).open(composition.pages());
        }

        /// What the index will hold; made anew each time.
        SearchDocuments documents() {
            return new SearchDocuments(knowledge, derived, new EntryData(knowledge, derived)::json);
        }
    }
}
