package rolebook.generator.computed;

import java.util.Optional;
import rolebook.generator.model.EntryId;

/// Where an entry stands in a learning path.
///
/// @param number the step's, from 1
/// @param count how many steps the path has
/// @param before the entry of the step before; likewise after
public record PathPlace(
        EntryId path, int number, int count, Optional<EntryId> before, Optional<EntryId> after) {}
