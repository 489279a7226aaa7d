package rolebook.generator.diagnostic;

import java.util.Locale;

/// Every rule that a report may name, with its usual severity. The id is stable: people search for
/// it and switch on it.
public enum Rule {
    // Files
    UNREADABLE_FILE(Severity.ERROR),
    BINARY_FILE(Severity.ERROR),
    EMPTY_FILE(Severity.ERROR),
    FILE_TOO_LARGE(Severity.ERROR),
    NOT_UTF8(Severity.ERROR),
    CONTROL_CHARACTER(Severity.ERROR),
    HIDDEN_CHARACTER(Severity.WARNING),
    OUTSIDE_PROJECT(Severity.ERROR),
    SYMBOLIC_LINK(Severity.ERROR),
    UNKNOWN_FILE(Severity.WARNING),
    BAD_FILE_NAME(Severity.ERROR),
    UNSAFE_ASSET(Severity.ERROR),
    MISSING_CONTENT(Severity.ERROR),
    // Front matter and YAML
    MISSING_FRONT_MATTER(Severity.ERROR),
    FRONT_MATTER_TOO_LARGE(Severity.ERROR),
    YAML_SYNTAX(Severity.ERROR),
    DUPLICATE_KEY(Severity.ERROR),
    UNKNOWN_KEY(Severity.ERROR),
    MISSING_KEY(Severity.ERROR),
    WRONG_TYPE(Severity.ERROR),
    WRONG_VALUE(Severity.ERROR),
    SUMMARY_TOO_LONG(Severity.ERROR),
    SUMMARY_SENTENCES(Severity.WARNING),
    SUMMARY_MARKUP(Severity.WARNING),
    CURLY_QUOTES(Severity.ERROR),
    // Names and references
    DUPLICATE_ID(Severity.ERROR),
    DUPLICATE_NAME(Severity.ERROR),
    DUPLICATE_ANCHOR(Severity.ERROR),
    DUPLICATE_FOOTNOTE(Severity.ERROR),
    DUPLICATE_URL(Severity.ERROR),
    UNKNOWN_ENTRY(Severity.ERROR),
    UNKNOWN_CONTEXT(Severity.ERROR),
    UNKNOWN_STAGE(Severity.ERROR),
    UNKNOWN_SOURCE(Severity.ERROR),
    UNKNOWN_TAG(Severity.INFO),
    NEAR_TWIN_TAG(Severity.ERROR),
    BROADER_CYCLE(Severity.ERROR),
    BROKEN_LINK(Severity.ERROR),
    BROKEN_ANCHOR(Severity.ERROR),
    UNSAFE_URL(Severity.ERROR),
    LINK_TO_DRAFT(Severity.ERROR),
    LINK_TO_DEPRECATED(Severity.WARNING),
    WIKI_LINK_IN_TABLE(Severity.ERROR),
    // Body
    NESTED_TOO_DEEP(Severity.ERROR),
    MARKDOWN_TOO_COMPLEX(Severity.ERROR),
    RAW_HTML(Severity.WARNING),
    RESERVED_HEADING(Severity.INFO),
    UNKNOWN_HEADING(Severity.WARNING),
    MISSING_SPACE(Severity.WARNING),
    TABLE_CUT_SHORT(Severity.WARNING),
    UNKNOWN_ATTRIBUTE(Severity.ERROR),
    ATTRIBUTE_SYNTAX(Severity.ERROR),
    ATTRIBUTES_NOT_LAST(Severity.WARNING),
    UNFINISHED_SECTION(Severity.WARNING),
    NO_LINK_IN_ITEM(Severity.WARNING),
    // Matrices and teams
    MATRIX_SHAPE(Severity.ERROR),
    MATRIX_LETTER(Severity.ERROR),
    DUPLICATE_ROW(Severity.ERROR),
    DUPLICATE_COLUMN(Severity.ERROR),
    ONE_ACCOUNTABLE(Severity.ERROR),
    SOME_RESPONSIBLE(Severity.ERROR),
    A_NOT_INFORMED(Severity.WARNING),
    IDLE_ROLE(Severity.WARNING),
    OVERLOADED_ROLE(Severity.INFO),
    ROLE_WITHOUT_SEAT(Severity.WARNING),
    MISSING_SCOPE(Severity.ERROR),
    MISSING_REASON(Severity.ERROR),
    // Paths
    ANSWER_NOT_UNIQUE(Severity.ERROR),
    // News and pages
    STALE_REVIEW(Severity.INFO),
    COVERAGE(Severity.ERROR),
    // Logs
    QUERY_LOG(Severity.WARNING),
    // Changes
    LOST_ANCHOR(Severity.WARNING),
    // Editorial
    AMBIGUOUS_MENTION(Severity.INFO),
    WEAK_SUMMARY(Severity.INFO),
    NO_VERB_FIRST(Severity.INFO),
    TWO_DUTIES(Severity.INFO),
    NO_INCOMING_LINK(Severity.INFO),
    UNLINKED_TERM(Severity.INFO),
    TEXT_LENGTH(Severity.INFO),
    REPEATED_TEXT(Severity.INFO),
    // Templates
    TEMPLATE_ERROR(Severity.ERROR),
    MISSING_EDITOR(Severity.ERROR);

    private final Severity severity;
    private final String id;

    Rule(Severity severity) {
        this.severity = severity;
        this.id = name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The kebab-case id, for example `broken-link`.
    public String id() {
        return id;
    }

    /// The severity where nothing says otherwise.
    public Severity severity() {
        return severity;
    }
}
