package rolebook.search.schema;

import java.util.List;

/// A responsibility of a role.
///
/// @param anchor the list item's anchor, without `#`
/// @param text its plain text
/// @param activities ids; the first is the main one
/// @param purpose what it is for; empty if it does not say
/// @param stages ids
/// @param sources ids
/// @param context an id; empty if there is none
public record StatementDocument(
        String anchor,
        String text,
        List<String> activities,
        String purpose,
        List<String> stages,
        List<String> sources,
        String context) {

    /// @throws IllegalArgumentException if the anchor is blank
    public StatementDocument {
        Text.requireFilled("anchor of statement " + text, anchor);
        activities = List.copyOf(activities);
        stages = List.copyOf(stages);
        sources = List.copyOf(sources);
    }
}
