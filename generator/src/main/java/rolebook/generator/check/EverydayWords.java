package rolebook.generator.check;

import java.util.Locale;
import java.util.Set;

/// Names of one word that ordinary sentences use without meaning the entry.
final class EverydayWords {
    private static final Set<String> WORDS =
            Set.of(
                    "accountable", "agile", "agreement", "alignment", "audience", "backlog",
                    "benefit", "brand", "budget", "business", "buyer", "campaign", "channel",
                    "client", "company", "consult", "consulted", "customer", "customers", "decision",
                    "department", "design", "effective", "effectiveness", "efficiency", "efficient",
                    "feature", "feedback", "framework", "goal", "inform", "informed", "launch",
                    "loyalty", "manager", "market", "marketing", "meeting", "message", "method",
                    "model", "need", "offer", "operation", "operations", "order", "organisation",
                    "owner", "plan", "price", "pricing", "problem", "process", "product", "profit",
                    "programme", "project", "quality", "release", "report", "requirement",
                    "research", "resource", "responsible", "result", "review", "risk", "role",
                    "sale", "sales", "satisfaction", "scope", "segment", "service", "stage", "step", "strategic",
                    "strategy", "supplier", "support", "system", "tactical", "target", "task", "team", "test",
                    "tool", "trend", "user", "value", "vendor", "version", "vision", "work");

    private EverydayWords() {}

    /// Whether `name` is such a word, in singular or plural.
    static boolean contains(String name) {
        String word = name.strip().toLowerCase(Locale.ROOT);
        return WORDS.contains(word)
                || word.endsWith("s") && WORDS.contains(word.substring(0, word.length() - 1))
                || word.endsWith("es") && WORDS.contains(word.substring(0, word.length() - 2));
    }
}
