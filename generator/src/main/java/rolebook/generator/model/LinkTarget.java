package rolebook.generator.model;

import java.util.Optional;

/// Where a link leads. Resolved once, when the body is parsed.
public sealed interface LinkTarget {
    /// Another entry, or a place on its page.
    record ToEntry(EntryId id, Optional<String> anchor) implements LinkTarget {}

    /// A place on the same page.
    record ToAnchor(String anchor) implements LinkTarget {}

    /// A file of `content/assets/`; `path` as it is on the site, from the root: `/assets/x.png`.
    record ToAsset(String path) implements LinkTarget {}

    /// A page that the build makes without an entry; `path` from the root: `/glossary/`.
    record ToSitePage(String path) implements LinkTarget {}

    /// Another site, or a mail address.
    record External(String url) implements LinkTarget {}

    /// Nowhere.
    ///
    /// @param reason one sentence that quotes what was written
    /// @param hint what to do
    record Broken(Reason kind, String reason, String hint) implements LinkTarget {}

    /// Why a link leads nowhere.
    enum Reason {
        MISSING,
        UNSAFE
    }
}
