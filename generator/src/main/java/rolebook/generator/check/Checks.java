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
        var findings = new Findings();
        DuplicateIds.find(base, findings);
        DuplicateNames.find(base, findings);
        DuplicateUrls.find(base, findings);
        UnknownReferences.find(base, findings);
        UnlistedIds.find(base, findings);
        UnlistedTags.find(base, findings);
        BroaderCycles.find(base, findings);
        BrokenLinks.find(base, findings);
        DraftLinks.find(base, findings);
        DeprecatedReferences.find(base, findings);
        MisspeltHeadings.find(base, findings);
        MissingSpaces.find(base, findings);
        CutTables.find(base, findings);
        BrokenMatrixRules.find(base, findings);
        MisfitTeams.find(base, findings);
        RepeatedSteps.find(base, findings);
        AmbiguousQuestions.find(base, findings);
        BrokenCoverage.find(base, findings);
        BrokenJudgments.find(base, base.judged(), findings);
        StaleReviews.find(base, today, findings);
        return findings.sorted();
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
