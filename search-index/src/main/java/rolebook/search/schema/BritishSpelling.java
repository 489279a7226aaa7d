package rolebook.search.schema;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// American words as the British spell them. The longer spelling mostly is the British one, so that
/// what is typed of it so far still begins the name.
final class BritishSpelling {
    private static final Pattern WORD = Pattern.compile("[^ ]{5,}");

    static final List<Replacement> RULES =
            List.of(
                    Replacement.of(
                            "^(behavi|col|fav|hon|lab|neighb|harb|hum|endeav)or"
                                    + "(|s|ed|ing|ite|ites|able|al|ally)$",
                            "$1our$2"),
                    Replacement.of("^(cent|met|theat|fib|lit)er(|s)$", "$1re$2"),
                    Replacement.of("^(catal|dial|anal)og(|s)$", "$1ogue$2"),
                    Replacement.of("^(lic|def|off|pret)ense(|s)$", "$1ence$2"),
                    Replacement.of("^(program)(|s)$", "$1me$2"),
                    Replacement.of("^(judg|acknowledg)ment(|s)$", "$1ement$2"),
                    Replacement.of("^(lab|mod|canc|trav|chann|lev)el(ed|ing|er|ers)$", "$1ell$2"),
                    Replacement.of("^(fulfil|enrol|instal)l(|s|ment|ments)$", "$1$2"),
                    Replacement.of("(?<=..)([iy])z", "$1s"));

    private BritishSpelling() {}

    /// @param key words in lower case, one space between
    static String of(String key) {
        return WORD.matcher(key)
                .replaceAll(word -> Matcher.quoteReplacement(Replacement.all(RULES, word.group())));
    }
}
