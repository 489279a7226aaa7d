package rolebook.search.query;

/// Enough of an entry to show it in a list.
///
/// @param url path from the site's root
public record EntryReference(String id, String type, String title, String summary, String url) {}
