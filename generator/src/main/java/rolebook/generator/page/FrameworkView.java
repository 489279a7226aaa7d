package rolebook.generator.page;

import java.util.List;

/// The page of a framework.
///
/// @param teams those whose matrix starts from it
public record FrameworkView(EntryView entry, boolean raci, List<EntryLink> teams) {
    public FrameworkView {
        teams = List.copyOf(teams);
    }
}
