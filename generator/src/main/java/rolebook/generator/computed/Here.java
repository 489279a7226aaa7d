package rolebook.generator.computed;

import java.util.List;
import java.util.Optional;
import rolebook.generator.model.EntryId;
import rolebook.generator.model.Letters;

/// Who does an activity in one team.
///
/// @param fate what became of the base's row
/// @param seats those with letters, A first
/// @param dropped why it is not done here; then there are no seats and no other reasons
/// @param reducedTo in what smaller form it is done here
/// @param reasons why it differs from the base, in the order of the team's file
public record Here(
        EntryId team,
        EntryId activity,
        Overlay.Fate fate,
        List<SeatLetters> seats,
        Optional<String> dropped,
        Optional<String> reducedTo,
        List<String> reasons) {
    public Here {
        seats = List.copyOf(seats);
        reasons = List.copyOf(reasons);
    }

    /// A seat's letters.
    ///
    /// @param roles the roles through which the seat holds them
    public record SeatLetters(
            String seat,
            List<EntryId> roles,
            Optional<String> contact,
            Optional<String> scope,
            Letters letters) {
        public SeatLetters {
            roles = List.copyOf(roles);
        }
    }
}
