package rolebook.search.schema;

import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.CharArrayMap;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// Gives a token the spelling of the first rule that fits it; what a cluster does with one
/// `pattern_replace` filter a rule.
final class SpellingFilter extends TokenFilter {
    /// No rule changes a shorter word.
    private static final int SHORTEST = 5;

    private static final int LONGEST = 32;

    /// So many words are remembered at most; texts repeat their words.
    private static final int REMEMBERED = 4_096;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final List<Rule> rules;

    /// Words and their spellings; a word that stays as it is has itself.
    private final CharArrayMap<String> spellings = new CharArrayMap<>(REMEMBERED, false);

    SpellingFilter(TokenStream tokens, List<Rule> rules) {
        super(tokens);
        this.rules = rules;
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        if (term.length() >= SHORTEST && term.length() <= LONGEST && mayChange()) {
            String spelling = spellings.get(term.buffer(), 0, term.length());
            if (spelling == null) {
                spelling = spelling();
                remember(spelling);
            }
            term.setEmpty().append(spelling);
        }
        return true;
    }

    private String spelling() {
        for (Rule rule : rules) {
            if (hasSign(rule)) {
                Matcher matcher = rule.pattern().matcher(term);
                if (matcher.matches()) {
                    return matcher.replaceFirst(rule.replacement());
                }
            }
        }
        return term.toString();
    }

    private void remember(String spelling) {
        if (spellings.size() >= REMEMBERED) {
            spellings.clear();
        }
        spellings.put(term.toString(), spelling);
    }

    /// Whether the end is one that some rule knows; most words' is not, and patterns cost.
    private boolean mayChange() {
        char last = term.charAt(term.length() - 1);
        return "deglnrsty".indexOf(last) >= 0;
    }

    private boolean hasSign(Rule rule) {
        String sign = rule.sign();
        char[] letters = term.buffer();
        for (int at = term.length() - sign.length(); at > 0; at--) {
            int same = 0;
            while (same < sign.length() && letters[at + same] == sign.charAt(same)) {
                same++;
            }
            if (same == sign.length()) {
                return true;
            }
        }
        return false;
    }

    /// @param sign letters that every word has behind its first which the pattern matches
    record Rule(String sign, Pattern pattern, String replacement) {}
}
