package rolebook.generator.page;

import java.util.List;

/// The page that the browser editor runs in.
///
/// @param origins where it asks besides the site's own origin: the forge's interfaces
public record EditorView(List<String> origins) {
    public EditorView {
        origins = List.copyOf(origins);
    }
}
