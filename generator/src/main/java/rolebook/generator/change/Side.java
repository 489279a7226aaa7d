package rolebook.generator.change;

import java.util.Optional;

/// One of the two states that are compared.
///
/// @param name as it was asked for; `working tree` for the files as they lie there
/// @param commit the full hash; empty for the working tree
/// @param entries how many entries it has
/// @param errors how many errors the content has; where there are some, not all of it could be read
public record Side(String name, Optional<String> commit, int entries, int errors) {}
