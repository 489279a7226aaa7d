package rolebook.generator.change;

import java.util.List;
import java.util.Optional;

/// Addresses, sources and settings.
public sealed interface SiteChange extends Change {
    /// An address of the site that leads nowhere any more. An error.
    ///
    /// @param url from the site's root
    /// @param before the entry whose page it was, to which it led, or below whose page it was; a
    ///   comparison of two roles or a page of a tag has none
    record AddressGone(String url, Optional<Subject> before) implements SiteChange {}

    /// A place of a page that is gone while the page is there; links to it open the page at its
    /// top.
    ///
    /// @param url with the anchor, from the site's root
    /// @param mendable whether what it marked is still on the page and could carry it
    record AnchorGone(Subject entry, String anchor, String url, boolean mendable)
            implements SiteChange {}

    /// A new source.
    record SourceAdded(String source, String title) implements SiteChange {}

    /// A source that is gone.
    ///
    /// @param usedBy the entries that named it
    record SourceDropped(String source, String title, List<Subject> usedBy) implements SiteChange {
        public SourceDropped {
            usedBy = List.copyOf(usedBy);
        }
    }

    /// Title, address, note or context of a source.
    record SourceChanged(String source, List<Difference> differences) implements SiteChange {
        public SourceChanged {
            differences = List.copyOf(differences);
        }
    }

    /// Files of `content/assets/` by path; those of another size are changed.
    record AssetsChanged(List<String> added, List<String> removed, List<String> changed)
            implements SiteChange {
        public AssetsChanged {
            added = List.copyOf(added);
            removed = List.copyOf(removed);
            changed = List.copyOf(changed);
        }
    }

    /// A key of site.yml, or a claim of coverage.yml.
    record SettingChanged(String key, String before, String after) implements SiteChange {}
}
