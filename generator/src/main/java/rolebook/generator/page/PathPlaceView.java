package rolebook.generator.page;

import java.util.Optional;

/// Where the page stands in a learning path.
///
/// @param number the step's, from 1
/// @param before leads on within the path, likewise after
public record PathPlaceView(
        EntryLink path, int number, int count, Optional<Label> before, Optional<Label> after) {}
