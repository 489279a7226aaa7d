package rolebook.generator.model;

import java.util.List;

/// A fact of coverage.yml and where it is said to stand; none where nobody has written it yet.
public record CoveredFact(String id, List<CoverageClaim> claims) {
    public CoveredFact {
        claims = List.copyOf(claims);
    }
}
