package rolebook.search.question;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One way to put a question, such as `who decides X`.
///
/// @param kind what is asked
/// @param letter the letter that it asks for
/// @param pattern matches the whole question; its one group is what it is about
/// @param types for a definition: the types of entries that it may be of; any if empty
/// @param split for a comparison: the words between the two names
/// @param strict for a comparison: whether both names must be of roles
/// @param deed whether what it is about begins with a verb: "retires" of "who retires"
/// @param role whether it begins with a role, which is not part of what it is about
/// @param as what is said before what it is about: "what to " of "who decides what gets built"
record Form(
        Kind kind,
        Optional<String> letter,
        Pattern pattern,
        List<String> types,
        List<String> split,
        boolean strict,
        boolean deed,
        boolean role,
        String as) {

    /// What a form asks.
    enum Kind {
        WHO_DOES,
        ROLE,
        DEFINITION,
        COMPARISON
    }

    Form {
        types = List.copyOf(types);
        split = List.copyOf(split);
    }

    /// What a question of this form is about.
    Optional<String> subject(String question) {
        Matcher matcher = pattern.matcher(question);
        return matcher.matches() ? Optional.of(matcher.group("x").strip()) : Optional.empty();
    }
}
