package rolebook.generator.computed;

import java.util.Optional;
import rolebook.generator.model.EntryId;
import rolebook.generator.model.Letters;

/// The letters of a role on an activity in one framework.
///
/// @param joint why several are accountable together
public record HeldLetters(
        EntryId framework,
        EntryId activity,
        EntryId role,
        Letters letters,
        Optional<String> joint) {}
