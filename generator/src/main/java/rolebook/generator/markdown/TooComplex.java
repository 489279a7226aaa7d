package rolebook.generator.markdown;

import java.io.Serial;
import rolebook.generator.diagnostic.Rule;

/// Ends a parse that would cost too much. Never leaves this package: [MarkdownParser] makes a
/// diagnostic of it.
final class TooComplex extends RuntimeException {
    @Serial private static final long serialVersionUID = 1L;

    private final Rule rule;
    private final int offset;
    private final String hint;

    /// @param offset where in the body
    TooComplex(Rule rule, int offset, String message, String hint) {
        super(message, null, false, false);
        this.rule = rule;
        this.offset = offset;
        this.hint = hint;
    }

    Rule rule() {
        return rule;
    }

    int offset() {
        return offset;
    }

    String hint() {
        return hint;
    }

    /// The message, which is never null here.
    String text() {
        return String.valueOf(getMessage());
    }
}
