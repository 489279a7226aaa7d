package rolebook.generator.page;

import java.util.List;
import java.util.Optional;

/// The page of a role.
///
/// @param reports the roles that report to it
/// @param worksWith the roles that it works with, without what passes between them
/// @param exchanges what passes between it and others; empty where a section shows it
/// @param comparisons comparisons with the roles nearest to it
/// @param letters what frameworks give it, grouped by framework
/// @param here what it does in each team, grouped by team
public record RoleView(
        EntryView entry,
        Optional<EntryLink> function,
        Optional<EntryLink> reportsTo,
        List<EntryLink> reports,
        List<EntryLink> worksWith,
        List<ExchangeView> exchanges,
        List<Near> comparisons,
        List<InFramework> letters,
        List<InTeam> here) {
    public RoleView {
        reports = List.copyOf(reports);
        worksWith = List.copyOf(worksWith);
        exchanges = List.copyOf(exchanges);
        comparisons = List.copyOf(comparisons);
        letters = List.copyOf(letters);
        here = List.copyOf(here);
    }

    /// A comparison with another role.
    ///
    /// @param shared the number of activities that both have
    public record Near(EntryLink other, String href, int shared) {}

    /// What one framework gives the role.
    public record InFramework(EntryLink framework, List<HeldView> letters) {
        public InFramework {
            letters = List.copyOf(letters);
        }
    }

    /// What the role does in one team.
    public record InTeam(EntryLink team, List<HereView> lines) {
        public InTeam {
            lines = List.copyOf(lines);
        }
    }
}
