package rolebook.generator.parse;

import rolebook.generator.schema.Key;

/// The sizes that the content format names.
final class Limits {
    /// The longest summary, in characters.
    static final int MAX_SUMMARY = Key.MAX_SUMMARY;

    /// The longest anchor made from an item's text, in characters.
    static final int MAX_ITEM_ANCHOR = 60;

    private Limits() {}
}
