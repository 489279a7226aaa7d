package rolebook.search.query;

/// A name that begins with what was typed.
///
/// @param text the name, as it is written
/// @param id the entry's
/// @param type the entry's
/// @param url path from the site's root
public record Suggestion(String text, String id, String type, String url) {}
