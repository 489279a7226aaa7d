package rolebook.search.query;

/// A word of a query, or the first of several that were read together.
record ReadWord(QueryWord word, Reading reading) {
    /// Whether it is none that the index knows.
    boolean isStray() {
        return isStray(reading);
    }

    static boolean isStray(Reading reading) {
        return reading instanceof Reading.Unknown || reading instanceof Reading.Mistyped;
    }
}
