package rolebook.search.question;

import java.util.List;
import java.util.stream.Stream;

/// An entry by its names.
///
/// @param id unique over all entries
/// @param type such as [#ROLE]
/// @param title its first name
/// @param aliases its other names
public record NamedEntry(String id, String type, String title, List<String> aliases) {
    public static final String TERM = "term";
    public static final String ACTIVITY = "activity";
    public static final String ROLE = "role";
    public static final String COMPARISON = "comparison";

    public NamedEntry {
        aliases = List.copyOf(aliases);
    }

    /// Title, aliases, id.
    Stream<String> names() {
        return Stream.of(Stream.of(title), aliases.stream(), Stream.of(id)).flatMap(name -> name);
    }
}
