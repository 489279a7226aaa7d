package rolebook.generator.model;

import java.util.Arrays;
import java.util.Optional;
import rolebook.generator.diagnostic.Rule;

/// A rule that a responsibility matrix keeps; a framework may set its severity.
public enum MatrixRule {
    ONE_ACCOUNTABLE(Rule.ONE_ACCOUNTABLE),
    SOME_RESPONSIBLE(Rule.SOME_RESPONSIBLE),
    A_NOT_INFORMED(Rule.A_NOT_INFORMED),
    IDLE_ROLE(Rule.IDLE_ROLE),
    OVERLOADED_ROLE(Rule.OVERLOADED_ROLE);

    private final Rule rule;

    MatrixRule(Rule rule) {
        this.rule = rule;
    }

    /// The rule as reports name it.
    public Rule rule() {
        return rule;
    }

    /// The rule with this id.
    public static Optional<MatrixRule> ofId(String id) {
        return Arrays.stream(values()).filter(rule -> rule.rule.id().equals(id)).findFirst();
    }
}
