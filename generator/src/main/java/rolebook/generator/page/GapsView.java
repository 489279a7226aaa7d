package rolebook.generator.page;

import java.util.List;
import java.util.Optional;

/// What a knowledge base lacks, by kind; kinds that lack nothing are left out.
///
/// @param searches those that found nothing, the most frequent first; empty where no log was read
public record GapsView(List<Group> groups, List<Search> searches) {
    public GapsView {
        groups = List.copyOf(groups);
        searches = List.copyOf(searches);
    }

    /// A search that found nothing.
    ///
    /// @param times such as `3 times on 2 days`
    /// @param near the entry that may have been meant
    /// @param url where that entry is edited, or else a new term is written
    public record Search(
            String query, String times, Optional<EntryLink> near, Optional<String> url) {}

    /// Gaps of one kind.
    ///
    /// @param why what the kind means for readers, and what to do
    /// @param entries by title
    public record Group(String id, String title, String why, int count, List<Of> entries) {
        public Group {
            entries = List.copyOf(entries);
        }
    }

    /// The gaps of one kind in one entry.
    ///
    /// @param what the words that are concerned; empty where the entry as a whole is
    public record Of(EntryLink entry, List<String> what, Optional<String> editUrl) {
        public Of {
            what = List.copyOf(what);
        }
    }
}
