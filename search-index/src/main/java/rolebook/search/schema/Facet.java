package rolebook.search.schema;

import java.util.List;
import java.util.Locale;

/// What hits can be narrowed by, in the order in which answers list it.
public enum Facet {
    TYPE,
    TAG,
    ROLE,
    STAGE,
    CONTEXT;

    /// Its name in queries, answers and the index, such as `type`.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// What an entry has of it.
    public List<String> valuesOf(EntryDocument entry) {
        return switch (this) {
            case TYPE -> List.of(entry.type());
            case TAG -> entry.tags();
            case ROLE -> entry.roles();
            case STAGE -> entry.stages();
            case CONTEXT -> entry.contexts();
        };
    }
}
