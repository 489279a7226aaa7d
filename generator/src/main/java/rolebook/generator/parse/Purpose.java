package rolebook.generator.parse;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The purpose that a statement names: what follows "so that" or "in order to", up to the end of
/// the sentence.
final class Purpose {
    private static final Pattern INTRODUCTION =
            Pattern.compile(
                    "(?<![\\p{L}\\p{N}])(?:so\\s+that|in\\s+order\\s+to)\\s+",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?;](?=\\s|$)");

    private Purpose() {}

    /// The purpose in `statement`, without its closing mark.
    static Optional<String> in(String statement) {
        Matcher introduction = INTRODUCTION.matcher(statement);
        if (!introduction.find()) {
            return Optional.empty();
        }
        String rest = statement.substring(introduction.end());
        Matcher end = SENTENCE_END.matcher(rest);
        String purpose = (end.find() ? rest.substring(0, end.start()) : rest).strip();
        return purpose.isEmpty() ? Optional.empty() : Optional.of(purpose);
    }

    /// What stands before the purpose.
    static String before(String statement) {
        Matcher introduction = INTRODUCTION.matcher(statement);
        return introduction.find()
                ? statement.substring(0, introduction.start()).strip()
                : statement;
    }
}
