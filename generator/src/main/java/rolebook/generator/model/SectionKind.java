package rolebook.generator.model;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/// What a section of a body is, told by its heading.
@SuppressWarnings("ImmutableEnumChecker") // Set.of cannot be changed.
public enum SectionKind {
    PROSE("", Set.of(EntryType.values())),
    SENSE("sense", Set.of(EntryType.TERM, EntryType.ACTIVITY)),
    EXAMPLES("examples", Set.of(EntryType.TERM, EntryType.ACTIVITY)),
    SOURCE_DIFFERENCES("where sources differ", Set.of(EntryType.TERM, EntryType.ACTIVITY)),
    /// What people say when it is missing or needed; readers search for it in such words.
    YOU_MAY_HEAR(
            "you may hear",
            Set.of(
                    EntryType.TERM,
                    EntryType.ACTIVITY,
                    EntryType.ROLE,
                    EntryType.FRAMEWORK,
                    EntryType.COMPARISON)),
    INPUTS("inputs", Set.of(EntryType.ACTIVITY)),
    OUTPUTS("outputs", Set.of(EntryType.ACTIVITY)),
    PURPOSE("purpose", Set.of(EntryType.ROLE)),
    RESPONSIBILITIES("responsibilities", Set.of(EntryType.ROLE)),
    SKILLS("skills", Set.of(EntryType.ROLE)),
    WORKS_WITH("works with", Set.of(EntryType.ROLE)),
    DOING_IT_WELL("doing it well", Set.of(EntryType.ROLE)),
    VALUE("value", Set.of(EntryType.ROLE)),
    CAREERS("careers", Set.of(EntryType.ROLE)),
    STEPS("steps", Set.of(EntryType.FRAMEWORK)),
    MATRIX("matrix", Set.of(EntryType.FRAMEWORK)),
    HOW_TO_USE_IT("how to use it", Set.of(EntryType.FRAMEWORK)),
    CHECK_YOURSELF("check yourself", Set.of(EntryType.PATH)),
    SELF_ASSESSMENT("self-assessment", Set.of(EntryType.PATH));

    /// Headings kept for later; using one is an info.
    public static final List<String> RESERVED =
            List.of("decides", "owns", "deliverables", "levels", "level");

    private final String heading;
    private final Set<EntryType> types;

    SectionKind(String heading, Set<EntryType> types) {
        this.heading = heading;
        this.types = types;
    }

    /// The heading's usual text in lower case.
    public String heading() {
        return heading;
    }

    /// Whether entries of `type` have such sections.
    public boolean isFor(EntryType type) {
        return types.contains(type);
    }

    /// The kinds that headings of `type` may name.
    public static List<SectionKind> of(EntryType type) {
        return Arrays.stream(values()).filter(kind -> kind != PROSE && kind.isFor(type)).toList();
    }
}
