package rolebook.search.schema;

import java.io.IOException;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// Gives each token another form.
final class TermFilter extends TokenFilter {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final UnaryOperator<String> form;

    TermFilter(TokenStream tokens, UnaryOperator<String> form) {
        super(tokens);
        this.form = form;
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        String before = term.toString();
        String after = form.apply(before);
        if (!after.equals(before)) {
            term.setEmpty().append(after);
        }
        return true;
    }
}
