package rolebook.search.question;

import java.util.List;
import java.util.Set;

/// Takes the endings off English words, so that "prices", "pricing" and "price" meet.
///
/// It runs on names and on questions alike; that two forms of a word meet matters, not what the
/// meeting point looks like. The browser's search has the same steps.
final class Inflection {
    private static final int SHORTEST = 3;
    private static final int SHORTEST_NOUN = 4;
    private static final List<String> NO_PLURALS = List.of("ss", "us", "is");
    private static final List<String> LONG_PLURALS = List.of("ches", "shes", "sses", "xes", "zes");
    private static final String VOWELS = "aeiouy";
    private static final String[] NOUN_ENDINGS = {
        "ation", "ition", "ment", "ion", "ate", "at", "al"
    };

    private final Set<String> unstemmed;

    /// @param unstemmed words that only look inflected, such as "marketing"
    Inflection(Set<String> unstemmed) {
        this.unstemmed = unstemmed;
    }

    /// The word without the ending of a plural.
    static String singular(String word) {
        if (!word.endsWith("s")) {
            return word;
        }
        if (word.length() <= SHORTEST || endsWith(word, NO_PLURALS)) {
            return word.length() == SHORTEST && !word.endsWith("ss")
                    ? word.substring(0, word.length() - 1)
                    : word;
        }
        if (word.endsWith("ies")) {
            return word.substring(0, word.length() - "ies".length()) + "y";
        }
        int cut = endsWith(word, LONG_PLURALS) ? "es".length() : "s".length();
        return word.substring(0, word.length() - cut);
    }

    private static boolean endsWith(String word, List<String> endings) {
        for (String ending : endings) {
            if (word.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    /// The word without the endings of plurals, verbs and nouns made from verbs.
    String stem(String word) {
        String one = singular(word);
        if (unstemmed.contains(one)) {
            return one;
        }
        String base = withoutVerbEnding(one).replace("iz", "is");
        if (base.endsWith("sis")) {
            base = base.substring(0, base.length() - "is".length());
        }
        for (String ending : NOUN_ENDINGS) {
            if (base.endsWith(ending) && base.length() - ending.length() >= SHORTEST_NOUN) {
                base = base.substring(0, base.length() - ending.length());
                break;
            }
        }
        return settled(base);
    }

    private static String withoutVerbEnding(String word) {
        if (word.endsWith("ied")) {
            return word.substring(0, word.length() - "ied".length()) + "y";
        }
        for (String ending : new String[] {"ing", "ed"}) {
            String base = word.substring(0, Math.max(0, word.length() - ending.length()));
            if (word.endsWith(ending)
                    && !word.endsWith("eed")
                    && base.length() >= SHORTEST
                    && base.chars().anyMatch(c -> VOWELS.indexOf(c) >= 0)) {
                return base;
            }
        }
        return word;
    }

    /// No e at the end, doubled letters single, y as i: "price" is "pric", "plann" is "plan",
    /// "strategy" is "strategi".
    private static String settled(String word) {
        String base =
                word.endsWith("e") && word.length() > SHORTEST
                        ? word.substring(0, word.length() - 1)
                        : word;
        int last = base.length() - 1;
        if (last < 2) {
            return base;
        }
        char end = base.charAt(last);
        if (end == 'y') {
            return base.substring(0, last) + "i";
        }
        boolean doubled = end == base.charAt(last - 1) && VOWELS.indexOf(end) < 0 && end != 's';
        return doubled ? base.substring(0, last) : base;
    }
}
