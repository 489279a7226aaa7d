package rolebook.search.schema;

/// What an entry's name means in one context.
///
/// @param context the context's id
/// @param text the definition there, plain
/// @param anchor the sense's anchor on the entry's page, without `#`
public record SenseDocument(String context, String text, String anchor) {

    /// @throws IllegalArgumentException if the context or the anchor is blank
    public SenseDocument {
        Text.requireFilled("context of sense " + text, context);
        Text.requireFilled("anchor of sense " + context, anchor);
    }
}
