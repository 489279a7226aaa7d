package rolebook.generator.render;

import java.util.Optional;

/// Where a reference leads, seen from the page that is rendered.
///
/// @param href relative to the page, or absolute; empty where it leads nowhere: then only its text
///   is shown
/// @param termId the entry that it leads to, for its hover card
/// @param external whether it leaves the site
/// @param type the kind of entry that it leads to, for example `role`
/// @param sense the anchor of the sense in which the entry is meant here, where the link does not
///   lead to it
public record RenderedLink(
        String href,
        Optional<String> termId,
        boolean external,
        Optional<String> type,
        Optional<String> sense) {
    /// A link in whose place no one sense is meant.
    public RenderedLink(
            String href, Optional<String> termId, boolean external, Optional<String> type) {
        this(href, termId, external, type, Optional.empty());
    }

    /// A reference that leads nowhere.
    public static final RenderedLink NOWHERE =
            new RenderedLink("", Optional.empty(), false, Optional.empty());

    /// A link to another site.
    public static RenderedLink external(String url) {
        return new RenderedLink(url, Optional.empty(), true, Optional.empty());
    }

    /// A link inside the site to something that is no entry.
    public static RenderedLink internal(String href) {
        return new RenderedLink(href, Optional.empty(), false, Optional.empty());
    }

    /// A link to an entry.
    public static RenderedLink entry(String href, String id, String type) {
        return new RenderedLink(href, Optional.of(id), false, Optional.of(type));
    }
}
