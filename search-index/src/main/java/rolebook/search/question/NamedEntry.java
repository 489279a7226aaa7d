package rolebook.search.question;

import java.util.List;
import rolebook.search.schema.NameKey;

/// An entry by its names.
///
/// @param id unique over all entries
/// @param type such as [#ROLE]
/// @param names those that find it: its title, its aliases, its id
public record NamedEntry(String id, String type, List<String> names) {
    public static final String TERM = "term";
    public static final String ACTIVITY = "activity";
    public static final String ROLE = "role";
    public static final String COMPARISON = "comparison";

    public NamedEntry {
        names = List.copyOf(names);
    }

    /// This entry by its names in the form in which names are compared.
    NamedEntry keyed() {
        List<String> keys = names.stream().map(NameKey::of).filter(key -> !key.isEmpty()).toList();
        return new NamedEntry(id, type, keys);
    }
}
