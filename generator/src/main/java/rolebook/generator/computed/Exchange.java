package rolebook.generator.computed;

import java.util.List;
import rolebook.generator.model.EntryId;
import rolebook.generator.model.RichText;

/// What passes between two roles, from the point of view of `role`; gathered from both sides'
/// entries.
public record Exchange(EntryId role, EntryId other, List<RichText> gives, List<RichText> gets) {
    public Exchange {
        gives = List.copyOf(gives);
        gets = List.copyOf(gets);
    }
}
