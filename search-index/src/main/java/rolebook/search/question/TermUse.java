package rolebook.search.question;

/// A term is what an activity makes, or what it needs.
///
/// @param activity the activity's id
/// @param made whether it makes the term's thing
public record TermUse(String activity, boolean made) {}
