package rolebook.generator.page;

import java.util.List;

/// Where sources say different things.
public record DisagreementsView(List<Group> groups, List<EntryView.SourceView> sources) {
    public DisagreementsView {
        groups = List.copyOf(groups);
        sources = List.copyOf(sources);
    }

    /// An entry and what they say of it.
    public record Group(EntryLink entry, List<DifferenceView> differences) {
        public Group {
            differences = List.copyOf(differences);
        }
    }
}
