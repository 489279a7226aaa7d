package rolebook.generator.parse;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import rolebook.generator.model.EntryType;

/// The keys of front matter and the types of entries that take them.
@SuppressWarnings("ImmutableEnumChecker") // Set.of cannot be changed.
enum Key {
    TITLE,
    SUMMARY,
    ALIASES,
    TAGS,
    CONTEXTS,
    STATUS,
    REPLACED_BY,
    RELATED,
    NOT_TO_CONFUSE_WITH,
    BROADER(EntryType.TERM, EntryType.ACTIVITY, EntryType.ROLE),
    SOURCES,
    OWNERS,
    REVIEWED,
    REVIEW_EVERY,
    REDIRECTS,
    FUNCTION(EntryType.ROLE),
    REPORTS_TO(EntryType.ROLE),
    WORKS_WITH(EntryType.ROLE),
    STAGE(EntryType.ACTIVITY),
    KIND(EntryType.FRAMEWORK),
    RULES(EntryType.FRAMEWORK),
    ROLES(EntryType.COMPARISON),
    AUDIENCE(EntryType.PATH),
    MINUTES(EntryType.PATH),
    CONTEXT(EntryType.PATH),
    DATE(EntryType.NEWS),
    BASE(EntryType.TEAM),
    SEATS(EntryType.TEAM),
    DROP(EntryType.TEAM),
    REDUCE(EntryType.TEAM),
    CHANGE(EntryType.TEAM),
    ADD(EntryType.TEAM);

    private final Set<EntryType> types;

    Key(EntryType... types) {
        this.types = types.length == 0 ? Set.of(EntryType.values()) : Set.of(types);
    }

    /// The key as authors write it.
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The keys of entries of `type`.
    static List<String> of(EntryType type) {
        return Arrays.stream(values())
                .filter(key -> key.types.contains(type))
                .map(Key::word)
                .toList();
    }
}
