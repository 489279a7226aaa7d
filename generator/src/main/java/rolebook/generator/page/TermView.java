package rolebook.generator.page;

import java.util.List;
import rolebook.generator.html.SafeHtml;

/// The page of a term.
///
/// @param uses the activities that make or use it
public record TermView(EntryView entry, List<Use> uses) {
    public TermView {
        uses = List.copyOf(uses);
    }

    /// An activity that makes or uses the term.
    public record Use(EntryLink activity, boolean made, SafeHtml text) {}
}
