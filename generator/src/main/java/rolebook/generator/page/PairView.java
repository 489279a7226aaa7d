package rolebook.generator.page;

import java.util.List;

/// A computed comparison of two roles.
public record PairView(ComparisonView comparison, List<EntryView.SourceView> sources) {
    public PairView {
        sources = List.copyOf(sources);
    }
}
