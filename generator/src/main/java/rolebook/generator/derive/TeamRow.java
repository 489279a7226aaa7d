package rolebook.generator.derive;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import rolebook.generator.computed.Overlay;
import rolebook.generator.model.EntryId;
import rolebook.generator.model.Letters;

/// A row of a team's matrix after the team's changes and before its roles merge into seats.
///
/// @param base each role of the base and its letters; empty for an added row
/// @param letters each role's letters here; empty for a dropped row
/// @param joint why several are accountable together, as written
/// @param dropped why it is not done here
/// @param reasons those of all changes, the drop's among them, in the order of the team's file
record TeamRow(
        EntryId activity,
        Overlay.Fate fate,
        List<Overlay.BaseLetters> base,
        SequencedMap<EntryId, Letters> letters,
        Optional<String> joint,
        Optional<String> reducedTo,
        Optional<String> dropped,
        List<String> reasons) {
    TeamRow {
        base = List.copyOf(base);
        letters = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(letters));
        reasons = List.copyOf(reasons);
    }

    Letters lettersOf(EntryId role) {
        return letters.getOrDefault(role, Letters.NONE);
    }
}
