package rolebook.generator.page;

import java.util.List;

/// A page that leads on to others and says how much there is: the tags, the activities of a long
/// list of responsibilities.
public record CountsView(String intro, List<Count> counts) {
    public CountsView {
        counts = List.copyOf(counts);
    }

    /// A page and the number of its rows.
    public record Count(String title, String href, int count) {}
}
