package rolebook.search.schema;

import java.util.Locale;
import java.util.Set;

/// Words that a question is made of and that find nothing by themselves.
public final class SmallWords {
    /// Folded. They count where nothing else is left, as in a query for `who`.
    public static final Set<String> ALL =
            Set.of(
                    "a", "about", "also", "any", "but", "else", "gets", "if", "just", "more", "not",
                    "so", "some", "than", "then", "too", "very", "an", "and", "are", "as", "at",
                    "be", "by", "can", "did", "do", "does", "for", "from", "had", "has", "have",
                    "here", "how", "i", "in", "into", "is", "it", "its", "me", "my", "of", "on",
                    "or", "our", "s", "should", "that", "the", "their", "there", "they", "this",
                    "to", "us", "versus", "vs", "was", "we", "were", "what", "whats", "when",
                    "where", "which", "who", "whom", "whos", "whose", "why", "will", "with",
                    "would", "you", "your");

    /// Behind a small word that is a name: `it^` for the department, `it` for the pronoun. No query
    /// can hold it, as words end at it.
    private static final String NAMED = "^";

    private SmallWords() {}

    /// A small word in capitals as the name that it is, `IT` as `it^`; any other word as it is.
    static String named(String word) {
        boolean capitals = word.length() > 1 && word.chars().allMatch(Character::isUpperCase);
        String small = capitals ? word.toLowerCase(Locale.ROOT) : "";
        return ALL.contains(small) ? small + NAMED : word;
    }

    /// Whether a term is a small word that is a name.
    public static boolean isNamed(String term) {
        return term.endsWith(NAMED);
    }

    /// The word that a name is spelt like: `it` for `it^`.
    public static String plain(String term) {
        return isNamed(term) ? term.substring(0, term.length() - NAMED.length()) : term;
    }
}
