package rolebook.generator.page;

import java.util.List;

/// The page of a written comparison.
public record ComparisonPageView(EntryView entry, List<EntryLink> roles) {
    public ComparisonPageView {
        roles = List.copyOf(roles);
    }
}
