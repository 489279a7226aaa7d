package rolebook.generator.diagnostic;

import java.util.Locale;

/// How bad a problem is. Errors publish nothing.
public enum Severity {
    ERROR,
    WARNING,
    INFO;

    /// The lower-case word that reports use.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
