package rolebook.search.query;

/// How well an entry matches, the best first. An entry stands in the first tier that fits.
enum Tier {
    /// What the answer above the hits is about.
    ANSWER,
    /// The query is one of its names.
    NAME,
    /// The query is a name but for spaces and hyphens, or the initials of one.
    ACRONYM,
    /// All words stand in its names, and its type is the one that the query asks for, if it does.
    WORDS_OF_NAMES,
    /// All words stand in its names and its summary, likewise of the type that is asked for.
    WORDS_OF_SUMMARY,
    /// The query holds one of its names, of two words or more.
    NAME_INSIDE,
    /// All words stand in its names and one of its responsibilities.
    RESPONSIBILITY,
    /// All words stand in its names and one of its sections.
    SECTION,
    /// All words stand somewhere in it, or those that tell enough do.
    TEXT,
    /// Some word stands in its names; only where few match better.
    SOME_WORD_OF_NAMES,
    /// Some word stands in it; only where nothing matches better.
    SOME_WORD
}
