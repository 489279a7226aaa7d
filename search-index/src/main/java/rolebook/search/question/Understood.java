package rolebook.search.question;

/// A query that asks something.
///
/// @param question what is asked
/// @param subject the words that say what it is about: "pricing" of "who decides pricing"; the
///   whole query where that is a name
public record Understood(Question question, String subject) {}
