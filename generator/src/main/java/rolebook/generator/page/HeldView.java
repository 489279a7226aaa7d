package rolebook.generator.page;

import java.util.Optional;

/// Letters that a role holds on an activity in a framework.
///
/// @param joint why several are accountable together
public record HeldView(
        EntryLink framework, EntryLink activity, LettersView letters, Optional<String> joint) {}
