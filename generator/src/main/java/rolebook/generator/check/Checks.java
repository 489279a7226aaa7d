package rolebook.generator.check;

import java.time.LocalDate;
import java.util.List;
import rolebook.generator.computed.Overlay;
import rolebook.generator.diagnostic.Diagnostic;
import rolebook.generator.model.JudgedQuery;
import rolebook.generator.model.KnowledgeBase;

/// All checks of a knowledge base as a whole. What is wrong within one file's form is found where
/// it is parsed.
public final class Checks {
    private Checks() {}

    /// Everything that is wrong with `base` on the day `today`, by place. Drafts are checked too;
    /// `base` has to hold them.
    public static List<Diagnostic> check(KnowledgeBase base, LocalDate today) {
        // Each for itself on whichever core is free; joined in this order, so that equal places
        // come out the same whoever was first.
        List<Check> checks =
                List.of(
                        DuplicateIds::find,
                        DuplicateNames::find,
                        DuplicateUrls::find,
                        UnknownReferences::find,
                        UnlistedIds::find,
                        UnlistedTags::find,
                        BroaderCycles::find,
                        BrokenLinks::find,
                        DraftLinks::find,
                        DeprecatedReferences::find,
                        MisspeltHeadings::find,
                        MissingSpaces::find,
                        CutTables::find,
                        BrokenMatrixRules::find,
                        MisfitTeams::find,
                        RepeatedSteps::find,
                        AmbiguousQuestions::find,
                        BrokenCoverage::find,
                        (all, findings) -> BrokenJudgments.find(all, all.judged(), findings),
                        (all, findings) -> StaleReviews.find(all, today, findings));
        return checks.parallelStream()
                .map(check -> check.of(base))
                .flatMap(Findings::stream)
                .sorted(Diagnostic.BY_PLACE)
                .toList();
    }

    @FunctionalInterface
    private interface Check {
        void find(KnowledgeBase base, Findings findings);

        private Findings of(KnowledgeBase base) {
            var findings = new Findings();
            find(base, findings);
            return findings;
        }
    }

    /// What judged queries from elsewhere expect and `base` does not have, by place.
    public static List<Diagnostic> checkJudgments(KnowledgeBase base, List<JudgedQuery> judged) {
        var findings = new Findings();
        BrokenJudgments.find(base, judged, findings);
        return findings.sorted();
    }

    /// Where teams break the matrix rules of their base, by place. Rows that an error among `known`
    /// is about are left out: what follows from a fault says nothing.
    public static List<Diagnostic> checkTeams(
            KnowledgeBase base, List<Overlay> overlays, List<Diagnostic> known) {
        var findings = new Findings();
        BrokenMatrixRules.findInTeams(base, overlays, known, findings);
        return findings.sorted();
    }
}
