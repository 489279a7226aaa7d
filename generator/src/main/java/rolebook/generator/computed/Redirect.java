package rolebook.generator.computed;

/// An old path of the site and where it leads now; both from the site's root.
public record Redirect(String from, String to) {}
