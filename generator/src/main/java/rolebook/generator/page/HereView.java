package rolebook.generator.page;

import java.util.List;
import java.util.Optional;

/// Who does an activity in one team.
///
/// @param dropped why it is not done there
/// @param reducedTo in what smaller form it is done there
/// @param reasons why it differs from the base
public record HereView(
        EntryLink team,
        EntryLink activity,
        List<SeatView> seats,
        Optional<String> dropped,
        Optional<String> reducedTo,
        List<String> reasons) {
    public HereView {
        seats = List.copyOf(seats);
        reasons = List.copyOf(reasons);
    }

    /// A seat and its letters.
    public record SeatView(
            String seat,
            List<EntryLink> roles,
            Optional<String> contact,
            Optional<String> scope,
            LettersView letters) {
        public SeatView {
            roles = List.copyOf(roles);
        }
    }
}
