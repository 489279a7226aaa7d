package rolebook.generator.page;

import java.util.List;

/// The search page and the page for missing pages, which the endpoint completes.
///
/// @param hitRoot what is put before a hit's path, which starts with `/`: `..`
public record SearchView(String hitRoot, List<ListView.Kind> kinds) {
    public SearchView {
        kinds = List.copyOf(kinds);
    }
}
