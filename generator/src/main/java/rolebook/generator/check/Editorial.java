package rolebook.generator.check;

import java.util.List;
import rolebook.generator.diagnostic.Diagnostic;
import rolebook.generator.model.KnowledgeBase;

/// Remarks on the writing, none of them an error: what an editor would say of a text that works.
/// Those that need to know the language look at English alone.
public final class Editorial {
    private Editorial() {}

    /// All remarks on `base`, by place.
    public static List<Diagnostic> check(KnowledgeBase base) {
        var findings = new Findings();
        AmbiguousMentions.find(base, findings);
        Orphans.find(base, findings);
        RepeatedTexts.find(base, findings);
        if (base.site().language().startsWith("en")) {
            WeakSummaries.find(base, findings);
            LooseResponsibilities.find(base, findings);
            UnlinkedTerms.find(base, findings);
            TextLengths.find(base, findings);
        }
        return findings.sorted();
    }
}
