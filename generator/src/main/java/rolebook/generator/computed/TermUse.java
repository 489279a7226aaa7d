package rolebook.generator.computed;

import rolebook.generator.model.EntryId;
import rolebook.generator.model.RichText;

/// An activity uses or makes a term.
///
/// @param made whether the activity makes it
public record TermUse(EntryId activity, boolean made, RichText text) {}
