package rolebook.generator.computed;

import rolebook.generator.model.EntryId;

/// A row of the A-Z list: an entry under its title, or a reference from an alias.
///
/// @param alias whether `name` is another name of the entry
public record AlphabetRow(String name, EntryId entry, boolean alias) {}
