package rolebook.generator.page;

/// An entry as others show it.
///
/// @param type the word of its type: `term`
/// @param typeLabel the same for readers: `Term`
/// @param href relative to the page
public record EntryLink(
        String id,
        String type,
        String typeLabel,
        String title,
        String summary,
        String href,
        boolean deprecated) {}
