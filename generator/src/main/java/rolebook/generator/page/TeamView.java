package rolebook.generator.page;

import java.util.List;
import java.util.Optional;

/// The page of a team: its base and what becomes of it here, side by side.
///
/// @param steps how many activities the team works on
/// @param roles the columns of the base
/// @param unseated roles of the base that nobody holds here
/// @param findings rules of matrices that the result breaks
public record TeamView(
        EntryView entry,
        EntryLink base,
        int steps,
        List<LettersView.One> legend,
        List<SeatLoad> seats,
        List<EntryLink> roles,
        List<Row> rows,
        List<EntryLink> unseated,
        List<FindingView> findings) {
    public TeamView {
        legend = List.copyOf(legend);
        seats = List.copyOf(seats);
        roles = List.copyOf(roles);
        rows = List.copyOf(rows);
        unseated = List.copyOf(unseated);
        findings = List.copyOf(findings);
    }

    /// A seat and how much it carries.
    ///
    /// @param counts in how many activities it holds each letter of the legend
    /// @param overloaded whether it decides in more than half of them
    public record SeatLoad(HereView.SeatView seat, List<Integer> counts, boolean overloaded) {
        public SeatLoad {
            counts = List.copyOf(counts);
        }
    }

    /// An activity.
    ///
    /// @param fate `kept`, `changed`, `reduced`, `dropped` or `added`
    /// @param base a cell for each role
    /// @param here a cell for each seat
    /// @param shares the team's cells by letter
    public record Row(
            EntryLink activity,
            String fate,
            List<LettersView> base,
            List<LettersView> here,
            List<ShareView> shares,
            Optional<String> joint,
            Optional<String> reducedTo,
            List<String> reasons) {
        public Row {
            base = List.copyOf(base);
            here = List.copyOf(here);
            shares = List.copyOf(shares);
            reasons = List.copyOf(reasons);
        }
    }
}
