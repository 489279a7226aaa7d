package rolebook.search.schema;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The one definition of how text becomes tokens, as data: the embedded index builds its analysers
/// from it, and a cluster's settings are written from it.
///
/// Names of entries act as synonyms of each other. They are known only when an index is complete,
/// so they are joined to a query where [Step.NameSynonyms] stands: before small words are left out,
/// since names such as `objectives and key results` hold some.
public final class TextAnalysis {

    private TextAnalysis() {}

    /// A step from characters to tokens, in Lucene's and OpenSearch's terms.
    public sealed interface Step {
        /// Characters that are read as others.
        record CharacterMapping(Map<String, String> readAs) implements Step {
            public CharacterMapping {
                readAs = Map.copyOf(readAs);
            }
        }

        /// Tokens end at white space, emoji and the like.
        record Gaps() implements Step {}

        /// Acronyms without dots and the s of a plural, see [Acronym#bare].
        record BareAcronyms() implements Step {}

        /// Letters in their compatible, composed form, Unicode's NFKC.
        record Composition() implements Step {}

        /// Tokens end at every other sign too, and lose a possessive `'s`.
        ///
        /// @param joined whether what was parted is kept in one piece as well: `e-mail` is `email`
        record WordDelimiter(boolean joined) implements Step {}

        /// Longer tokens are no words and are left out; a piece of one would be found as a word.
        ///
        /// @param characters at least 1
        record Longest(int characters) implements Step {}

        /// A small word in capitals is a name: `IT` is not `it`.
        record NamedSmallWords() implements Step {}

        record LowerCase() implements Step {}

        /// Letters without their accents.
        record AsciiFolding() implements Step {}

        /// A name of an entry counts as its other names.
        record NameSynonyms() implements Step {}

        /// Words of a query that ask and do not tell; they are left out where others remain.
        record SmallWords() implements Step {}

        /// KStem cuts only to words that exist, so that `operations` is not `operator`.
        record KStem() implements Step {}

        /// Two spellings of one language become one.
        record Spelling(List<Respelling> respellings) implements Step {
            public Spelling {
                respellings = List.copyOf(respellings);
            }
        }
    }

    /// A word's ending in two spellings.
    ///
    /// @param sign letters that every word has which the pattern matches: looking for them is cheap
    /// @param pattern a regular expression that both Java and Lucene understand
    /// @param replacement with `$1` for the group
    public record Respelling(String sign, String pattern, String replacement) {}

    /// British to American. Words that change though they are spelt alike on both sides do so in
    /// texts and queries alike, and lose nothing; those that would lose their stem are left out.
    private static final List<Respelling> AMERICAN =
            List.of(
                    new Respelling(
                            "is",
                            "^(?!prom|exerc|adv|superv|rev|dev|surpr|compr|enterpr|prec|expert"
                                    + "|prem|franch|merchand|conc|likew|otherw|clockw)"
                                    + "(.{2,}[^aeiou])is(e|es|ed|er|ers|ing|able|ation|ations|ational)$",
                            "$1iz$2"),
                    new Respelling("ys", "^(.*anal|paral|catal)ys(e|es|ed|er|ers|ing)$", "$1yz$2"),
                    new Respelling(
                            "our",
                            "^(behavi|col|fav|hon|lab|neighb|harb|hum|endeav)our"
                                    + "(|s|ed|ing|ite|ites|able|al|ally)$",
                            "$1or$2"),
                    new Respelling("re", "^(cent|met|theat|fib|lit)re(|s)$", "$1er$2"),
                    new Respelling("ogue", "^(catal|dial|anal)ogue(|s)$", "$1og$2"),
                    new Respelling("ence", "^(lic|def|off|pret)ence(|s)$", "$1ense$2"),
                    new Respelling("me", "^(program)me(|s)$", "$1$2"),
                    new Respelling("ement", "^(judg|acknowledg)ement(|s)$", "$1ment$2"),
                    new Respelling(
                            "ell", "^(lab|mod|canc|trav|chann|lev)ell(ed|ing|er|ers)$", "$1el$2"),
                    new Respelling("l", "^(fulfil|enrol|instal)(|s|ment|ments)$", "$1l$2"));

    private static final Step LONGEST = new Step.Longest(255);

    private static final Step CHARACTERS = new Step.CharacterMapping(characters());

    private static Map<String, String> characters() {
        Map<String, String> readAs = new HashMap<>();
        List.of("\u2019", "\u2018", "\uFF07").forEach(quote -> readAs.put(quote, "'"));
        for (int point = 0; point <= Character.MAX_VALUE; point++) {
            if (Signs.isUnseen(point)) {
                readAs.put(Character.toString(point), "");
            }
        }
        return readAs;
    }

    /// Texts and names, when an index is written.
    public static List<Step> written() {
        return List.of(
                CHARACTERS,
                new Step.Gaps(),
                new Step.BareAcronyms(),
                new Step.WordDelimiter(true),
                LONGEST,
                new Step.Composition(),
                new Step.NamedSmallWords(),
                new Step.LowerCase(),
                new Step.AsciiFolding(),
                new Step.Spelling(AMERICAN),
                new Step.KStem());
    }

    /// Queries. The two steps about whole queries are the reader's of an index, not its analyser's.
    public static List<Step> asked() {
        return List.of(
                CHARACTERS,
                new Step.Gaps(),
                new Step.BareAcronyms(),
                new Step.WordDelimiter(false),
                LONGEST,
                new Step.Composition(),
                new Step.NamedSmallWords(),
                new Step.LowerCase(),
                new Step.AsciiFolding(),
                new Step.NameSynonyms(),
                new Step.SmallWords(),
                new Step.Spelling(AMERICAN),
                new Step.KStem());
    }

    /// Words as they are written, for prefixes and typing errors.
    public static List<Step> unstemmed() {
        return written().stream()
                .filter(step -> !(step instanceof Step.KStem || step instanceof Step.Spelling))
                .toList();
    }
}
