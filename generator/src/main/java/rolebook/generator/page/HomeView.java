package rolebook.generator.page;

import java.util.List;
import java.util.Optional;

/// The home page.
///
/// @param start a learning path for newcomers
/// @param examples what somebody may type into the search, in the content's own words
/// @param roles the first of them, as cards
/// @param moreRoles how many more there are
public record HomeView(
        Optional<EntryLink> start,
        List<String> examples,
        List<EntryLink> roles,
        int moreRoles,
        List<ListView.Row> news,
        List<ListView.Kind> kinds) {
    public HomeView {
        examples = List.copyOf(examples);
        roles = List.copyOf(roles);
        news = List.copyOf(news);
        kinds = List.copyOf(kinds);
    }
}
