package rolebook.generator.page;

import java.util.List;

/// The page on which two roles are chosen.
///
/// @param groups each role and whom it can be compared with; a pair stands with its first role
public record CompareView(List<EntryLink> roles, List<Group> groups) {
    public CompareView {
        roles = List.copyOf(roles);
        groups = List.copyOf(groups);
    }

    /// A role's comparisons.
    public record Group(EntryLink role, List<RoleView.Near> near) {
        public Group {
            near = List.copyOf(near);
        }
    }
}
