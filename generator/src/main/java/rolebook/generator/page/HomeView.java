package rolebook.generator.page;

import java.util.List;
import java.util.Optional;

/// The home page.
///
/// @param start a learning path for newcomers
/// @param roles the first of them, as cards
/// @param moreRoles how many more there are
public record HomeView(
        Optional<EntryLink> start,
        List<EntryLink> roles,
        int moreRoles,
        List<ListView.Row> news,
        List<ListView.Kind> kinds) {
    public HomeView {
        roles = List.copyOf(roles);
        news = List.copyOf(news);
        kinds = List.copyOf(kinds);
    }
}
