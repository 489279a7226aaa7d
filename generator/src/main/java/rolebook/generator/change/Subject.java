package rolebook.generator.change;

/// An entry as a report names it.
///
/// @param type `term`, `role` and so on
/// @param url the page's path from the site's root
public record Subject(String id, String type, String title, String url) {}
