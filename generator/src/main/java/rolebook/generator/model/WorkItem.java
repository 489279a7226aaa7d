package rolebook.generator.model;

import java.util.Optional;

/// What an activity uses or makes; the first link to a term names it.
public record WorkItem(RichText text, Optional<EntryId> term) {}
