package rolebook.generator.check;

import java.util.Optional;
import rolebook.generator.diagnostic.Rule;
import rolebook.generator.model.CoverageClaim;
import rolebook.generator.model.CoveredFact;
import rolebook.generator.model.Entry;
import rolebook.generator.model.KnowledgeBase;

/// Lines of coverage.yml that lead to no entry or to no place on its page.
final class BrokenCoverage {
    private BrokenCoverage() {}

    static void find(KnowledgeBase base, Findings findings) {
        for (CoveredFact fact : base.coverage()) {
            fact.claims().forEach(claim -> check(claim, base, findings));
        }
    }

    private static void check(CoverageClaim claim, KnowledgeBase base, Findings findings) {
        Optional<Entry> entry = base.find(claim.entry());
        if (entry.isEmpty()) {
            findings.add(
                    Rule.COVERAGE,
                    claim.place(),
                    "There is no entry with the id \"" + claim.entry() + "\".",
                    UnknownReferences.hint(
                            claim.entry().value(), Optional.empty(), base.catalogue()));
        } else {
            claim.anchor()
                    .filter(anchor -> !entry.get().body().hasAnchor(anchor))
                    .ifPresent(anchor ->
                            findings.add(
                                    Rule.COVERAGE,
                                    claim.place(),
                                    "\""
                                            + claim.entry()
                                            + "\" has no place called \"#"
                                            + anchor
                                            + "\".",
                                    BrokenLinks.anchorHint(base, anchor, entry.get())));
        }
    }
}
