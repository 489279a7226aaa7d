package rolebook.search.question;

import java.util.Optional;

/// A query that asks something.
///
/// @param question what is asked
/// @param subject the words that say what it is about: "pricing" of "who decides pricing"; the
///   whole query where that is a name
/// @param mended the whole query as it was understood, where a word of it is mistyped
public record Understood(Question question, String subject, Optional<String> mended) {}
