package rolebook.generator.render;

import java.util.Optional;

/// How a link is written.
///
/// @param href relative to the page, or another site's address
/// @param term the id of the term that it leads to, for hover texts
/// @param title what a link without text of its own shows
/// @param external whether it leaves the site
public record RenderedLink(String href, Optional<String> term, String title, boolean external) {}
