package rolebook.generator.model;

import java.util.Optional;

/// A skill; the first link to a term makes it comparable between roles.
public record Skill(RichText text, Optional<EntryId> term, String anchor) {}
