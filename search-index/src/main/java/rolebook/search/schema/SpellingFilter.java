package rolebook.search.schema;

import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// Gives a token the spelling of the first rule that fits it; what a cluster does with one
/// `pattern_replace` filter a rule.
final class SpellingFilter extends TokenFilter {
    /// No rule changes a shorter word.
    private static final int SHORTEST = 5;

    private static final int LONGEST = 32;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final List<Rule> rules;

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
            for (Rule rule : rules) {
                if (!hasSign(rule)) {
                    continue;
                }
                Matcher matcher = rule.pattern().matcher(term);
                if (matcher.matches()) {
                    String respelt = matcher.replaceFirst(rule.replacement());
                    term.setEmpty().append(respelt);
                    break;
                }
            }
        }
        return true;
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
