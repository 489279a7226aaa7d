package rolebook.search.schema;

/// A part of an entry below a heading. A hit in it leads to the entry's url + `#` + anchor.
///
/// @param anchor the heading's anchor, without `#`
/// @param title the heading's plain text
/// @param text the part's plain text, without the heading
public record SectionDocument(String anchor, String title, String text) {

    /// @throws IllegalArgumentException if the anchor is blank
    public SectionDocument {
        Text.requireFilled("anchor of section " + title, anchor);
    }
}
