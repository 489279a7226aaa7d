package rolebook.search.query;

/// A word of a query.
///
/// @param written folded, not stemmed
/// @param stem reduced to its stem
/// @param start offset of its first char in the query
/// @param end offset behind its last char
record QueryWord(String written, String stem, int start, int end) {}
