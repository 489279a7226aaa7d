package rolebook.search.schema;

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

    private SmallWords() {}
}
