package rolebook.generator.page;

import java.util.List;
import java.util.Optional;

/// The page of a role.
///
/// @param reports the roles that report to it
/// @param worksWith the roles that it works with, without what passes between them
/// @param exchanges what passes between it and others; empty where a section shows it
/// @param comparisons comparisons with the roles nearest to it
/// @param letters its row of each matrix
/// @param here what it does in each team
/// @param terms the words that its text uses
/// @param yourJob where it stands on one sheet
public record RoleView(
        EntryView entry,
        Optional<EntryLink> function,
        Optional<EntryLink> reportsTo,
        List<EntryLink> reports,
        List<EntryLink> worksWith,
        List<ExchangeView> exchanges,
        List<Near> comparisons,
        List<InFramework> letters,
        List<InTeamView> here,
        List<EntryLink> terms,
        String yourJob) {
    public RoleView {
        reports = List.copyOf(reports);
        worksWith = List.copyOf(worksWith);
        exchanges = List.copyOf(exchanges);
        comparisons = List.copyOf(comparisons);
        letters = List.copyOf(letters);
        here = List.copyOf(here);
        terms = List.copyOf(terms);
    }

    /// A comparison with another role.
    ///
    /// @param shared the number of activities that both have
    public record Near(EntryLink other, String href, int shared) {}

    /// What one framework gives the role.
    public record InFramework(EntryLink framework, List<ShareView> shares) {
        public InFramework {
            shares = List.copyOf(shares);
        }
    }
}
