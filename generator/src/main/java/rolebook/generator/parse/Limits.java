package rolebook.generator.parse;

/// The sizes that the content format names.
final class Limits {
    /// The longest summary, in characters.
    static final int MAX_SUMMARY = 200;

    /// The longest anchor made from an item's text, in characters.
    static final int MAX_ITEM_ANCHOR = 60;

    private Limits() {}
}
