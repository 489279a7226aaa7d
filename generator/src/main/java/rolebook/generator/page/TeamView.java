package rolebook.generator.page;

import java.util.List;
import java.util.Optional;

/// The page of a team: its base and what becomes of it here, side by side.
///
/// @param roles the columns of the base
/// @param unseated roles of the base that nobody holds here
/// @param findings rules of matrices that the result breaks
public record TeamView(
        EntryView entry,
        EntryLink base,
        List<LettersView.One> legend,
        List<HereView.SeatView> seats,
        List<EntryLink> roles,
        List<Row> rows,
        List<EntryLink> unseated,
        List<Finding> findings) {
    public TeamView {
        legend = List.copyOf(legend);
        seats = List.copyOf(seats);
        roles = List.copyOf(roles);
        rows = List.copyOf(rows);
        unseated = List.copyOf(unseated);
        findings = List.copyOf(findings);
    }

    /// An activity.
    ///
    /// @param fate `kept`, `changed`, `reduced`, `dropped` or `added`
    /// @param base a cell for each role
    /// @param here a cell for each seat
    public record Row(
            EntryLink activity,
            String fate,
            List<LettersView> base,
            List<LettersView> here,
            Optional<String> joint,
            Optional<String> reducedTo,
            List<String> reasons) {
        public Row {
            base = List.copyOf(base);
            here = List.copyOf(here);
            reasons = List.copyOf(reasons);
        }
    }

    /// What a rule has to say.
    public record Finding(String severity, Optional<EntryLink> activity, String message) {}
}
