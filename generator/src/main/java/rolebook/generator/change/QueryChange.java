package rolebook.generator.change;

import java.util.Optional;

/// A judged query is answered differently.
///
/// @param before the first hit; empty where nothing was found; likewise `after`
/// @param ndcgBefore nDCG@10 by the judgments of the state after, from 0 to 1; likewise `ndcgAfter`
public record QueryChange(
        String query,
        Optional<Subject> before,
        Optional<Subject> after,
        double ndcgBefore,
        double ndcgAfter)
        implements Change {}
