package rolebook.generator.computed;

import java.util.Optional;
import rolebook.generator.model.EntryId;
import rolebook.generator.model.UnansweredQuery;

/// A search that found nothing, and the entry that it may have meant: a proposal for an alias; for
/// a new entry where there is none.
public record Unanswered(UnansweredQuery asked, Optional<EntryId> near) {}
