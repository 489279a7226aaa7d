package rolebook.generator.computed;

import java.util.List;
import rolebook.generator.model.EntryId;
import rolebook.generator.model.TagId;

/// A tag, its label and the entries that carry it, by title.
public record Tagged(TagId tag, String label, List<EntryId> entries) {
    public Tagged {
        entries = List.copyOf(entries);
    }
}
