package rolebook.generator.page;

import java.util.List;

/// The search page and the page for missing pages, which the endpoint completes.
///
/// @param hitRoot what is put before a hit's path, which starts with `/`: `..`
/// @param labels words for what the endpoint knows by its id only
public record SearchView(String hitRoot, List<ListView.Kind> kinds, List<Word> labels) {
    public SearchView {
        kinds = List.copyOf(kinds);
        labels = List.copyOf(labels);
    }

    /// A word for readers.
    ///
    /// @param of facet and id: `tag launch`
    public record Word(String of, String text) {}
}
