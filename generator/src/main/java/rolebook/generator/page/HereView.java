package rolebook.generator.page;

import java.util.List;
import java.util.Optional;

/// Who does an activity in one team.
///
/// @param fate `kept`, `changed`, `reduced`, `dropped` or `added`; `absent` where the team's table
///   has no such row
/// @param reducedTo in what smaller form it is done there
/// @param reasons why it differs from the base
public record HereView(
        EntryLink team,
        EntryLink activity,
        String fate,
        List<SeatView> seats,
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
