package rolebook.generator.page;

import java.util.List;

/// A page that leads on to others and says how much there is: the tags, the activities of a long
/// list of responsibilities.
///
/// @param filters other ways to see fewer rows
public record CountsView(
        String intro, List<ResponsibilitiesView.Filter> filters, List<Count> counts) {
    public CountsView {
        filters = List.copyOf(filters);
        counts = List.copyOf(counts);
    }

    /// A page and the number of its rows.
    public record Count(String title, String href, int count) {}
}
