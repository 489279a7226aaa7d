package rolebook.generator.page;

/// A page that leads on to another.
public record RedirectView(String href, String canonical) {}
