package rolebook.generator.check;

import java.util.Set;
import java.util.regex.Pattern;

/// What can be told of English words without a dictionary: which of them start no duty, and which
/// end a noun.
final class DutyWords {
    private static final Set<String> FUNCTION_WORDS =
            Set.of(
                    "a",
                    "an",
                    "the",
                    "this",
                    "these",
                    "that",
                    "those",
                    "my",
                    "our",
                    "your",
                    "his",
                    "her",
                    "their",
                    "its",
                    "i",
                    "we",
                    "you",
                    "he",
                    "she",
                    "they",
                    "it",
                    "who",
                    "which",
                    "what",
                    "all",
                    "any",
                    "some",
                    "every",
                    "each",
                    "no",
                    "and",
                    "or",
                    "but",
                    "for",
                    "from",
                    "with",
                    "in",
                    "on",
                    "at",
                    "by",
                    "to",
                    "of",
                    "as",
                    "is",
                    "are",
                    "was",
                    "were",
                    "also",
                    "other",
                    "various",
                    "new",
                    "good",
                    "daily",
                    "responsible",
                    "accountable",
                    "able",
                    "product",
                    "customer",
                    "customers");
    private static final Pattern NOUN_OR_ADJECTIVE =
            Pattern.compile(
                    ".{3,}(tion|sion|ness|ship|ity|ance|ence|ology|ment|tive|sive|ical|ional|ous|ful|ible)s?");
    private static final Set<String> VERBS_THAT_LOOK_LIKE_NOUNS =
            Set.of(
                    "action",
                    "advance",
                    "apportion",
                    "audition",
                    "augment",
                    "balance",
                    "caution",
                    "champion",
                    "commence",
                    "comment",
                    "commission",
                    "complement",
                    "compliment",
                    "condition",
                    "document",
                    "enhance",
                    "envision",
                    "evidence",
                    "experience",
                    "experiment",
                    "finance",
                    "fragment",
                    "function",
                    "harness",
                    "implement",
                    "influence",
                    "instrument",
                    "licence",
                    "mention",
                    "partition",
                    "petition",
                    "position",
                    "proportion",
                    "provision",
                    "question",
                    "ration",
                    "rebalance",
                    "reference",
                    "refinance",
                    "reposition",
                    "requisition",
                    "sanction",
                    "segment",
                    "sentence",
                    "sequence",
                    "silence",
                    "station",
                    "supplement",
                    "transition",
                    "witness");
    private static final Set<String> NOUNS_OF_WORK =
            Set.of("research", "analysis", "service", "control", "support", "strategy", "security");
    private static final Set<String> NO_SECOND_VERBS =
            Set.of(
                    "about", "across", "after", "against", "all", "along", "among", "around", "as",
                    "at", "because", "before", "behind", "between", "beyond", "both", "by", "does",
                    "even", "for", "from", "has", "have", "how", "if", "in", "into", "is", "just",
                    "not", "of", "on", "only", "over", "per", "since", "so", "than", "that",
                    "through", "to", "toward", "towards", "under", "until", "was", "what", "when",
                    "where", "whether", "which", "while", "who", "why", "with", "within",
                    "without");

    private DutyWords() {}

    /// Whether a duty cannot start with `word`, given in small letters.
    static boolean isNoVerb(String word) {
        return FUNCTION_WORDS.contains(word)
                || (NOUN_OR_ADJECTIVE.matcher(word).matches()
                        && !VERBS_THAT_LOOK_LIKE_NOUNS.contains(word));
    }

    /// Whether a name that ends with `word` names work by a noun: `Launch coordination`.
    static boolean endsNoun(String word) {
        return NOUNS_OF_WORK.contains(word)
                || word.endsWith("ing")
                || NOUN_OR_ADJECTIVE.matcher(word).matches();
    }

    /// Whether `word` between `and` and an object may be a verb.
    static boolean maySecondVerb(String word) {
        return !NO_SECOND_VERBS.contains(word) && !FUNCTION_WORDS.contains(word);
    }
}
