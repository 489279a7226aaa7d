package rolebook.generator.bake;

import java.io.IOException;
import java.io.Serial;

/// A template that uses what templates may not use.
final class RefusedTemplate extends IOException {
    @Serial private static final long serialVersionUID = 1;

    private final String template;
    private final int line;
    private final int column;

    /// @param line from 1
    /// @param column from 1
    RefusedTemplate(String template, int line, int column, String message) {
        super(message);
        this.template = template;
        this.line = line;
        this.column = column;
    }

    String template() {
        return template;
    }

    int line() {
        return line;
    }

    int column() {
        return column;
    }
}
