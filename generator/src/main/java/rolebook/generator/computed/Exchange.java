package rolebook.generator.computed;

import java.util.List;
import rolebook.generator.model.EntryId;
import rolebook.generator.model.RichText;

/// What passes between two roles, from the point of view of `role`; gathered from both sides'
/// entries.
public record Exchange(EntryId role, EntryId other, List<Thing> gives, List<Thing> gets) {
    /// One thing that passes.
    ///
    /// @param writtenIn the role in whose entry it stands; links of `text` are links of that body
    public record Thing(EntryId writtenIn, RichText text) {}

    public Exchange {
        gives = List.copyOf(gives);
        gets = List.copyOf(gets);
    }
}
