package rolebook.search.query;

import rolebook.search.schema.SmallWords;

/// A word of a query.
///
/// @param written folded, not stemmed
/// @param stem reduced to its stem
/// @param start offset of its first char in the query
/// @param end offset behind its last char
record QueryWord(String written, String stem, int start, int end) {
    /// This word in its place as the small word that is meant.
    QueryWord readAs(String small) {
        return new QueryWord(small, small, start, end);
    }

    /// Whether it asks and does not tell.
    boolean isSmall() {
        return !isNamedInCapitals() && SmallWords.ALL.contains(written);
    }

    /// Whether it is spelt like a small word but for its capitals, which say that it is a name.
    boolean isNamedInCapitals() {
        return SmallWords.isNamed(stem);
    }
}
