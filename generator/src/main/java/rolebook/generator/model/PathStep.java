package rolebook.generator.model;

import java.util.Optional;
import java.util.OptionalInt;
import rolebook.generator.source.Located;

/// A step of a learning path: the entry to read, at which place of its page, and how long that
/// takes.
public record PathStep(
        RichText text, Located<EntryId> entry, Optional<String> anchor, OptionalInt minutes) {}
