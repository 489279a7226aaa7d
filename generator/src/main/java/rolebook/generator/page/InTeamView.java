package rolebook.generator.page;

import java.util.List;

/// What a role does in one team.
///
/// @param seats those that hold the role; none where nobody does
/// @param differences the activities that the team has changed for it
public record InTeamView(EntryLink team, List<SeatShares> seats, List<HereView> differences) {
    public InTeamView {
        seats = List.copyOf(seats);
        differences = List.copyOf(differences);
    }

    /// A seat and the activities that it decides, does, is asked about and is told of.
    ///
    /// @param seat with all its roles
    public record SeatShares(HereView.SeatView seat, List<ShareView> shares) {
        public SeatShares {
            shares = List.copyOf(shares);
        }
    }
}
