package rolebook.generator.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import rolebook.generator.computed.Redirect;
import rolebook.generator.model.Entry;
import rolebook.generator.model.EntryId;
import rolebook.generator.model.EntryType;
import rolebook.generator.model.KnowledgeBase;

/// What entries were called before: an entry that answers for `/roles/old/` was `old`, so it
/// answers for the pages too that were made from that id.
///
/// @param byEntry the former ids of each entry, in id order; only of entries that have some
record FormerIds(SortedMap<EntryId, List<EntryId>> byEntry) {
    /// An id that another entry has now is nobody's former one.
    static FormerIds of(Material material) {
        KnowledgeBase knowledge = material.knowledge();
        Map<String, Entry> byUrl = new TreeMap<>();
        knowledge.entries().forEach(entry -> byUrl.put(entry.header().url(), entry));
        SortedMap<EntryId, List<EntryId>> byEntry = new TreeMap<>();
        for (Redirect redirect : material.derived().redirects()) {
            Entry entry = byUrl.get(redirect.to());
            if (entry != null) {
                id(redirect.from(), entry.type())
                        .filter(old -> knowledge.find(old).isEmpty())
                        .ifPresent(old ->
                                byEntry.computeIfAbsent(entry.id(), _ -> new ArrayList<>())
                                        .add(old));
            }
        }
        return new FormerIds(byEntry);
    }

    /// The id of an entry whose page stood at `url`: `/roles/old/`, `/roles/old` or
    /// `/roles/old/index.html`.
    private static Optional<EntryId> id(String url, EntryType type) {
        String bare = url.replaceFirst("/(index\\.html)?$", "");
        var id = new EntryId(bare.substring(bare.lastIndexOf('/') + 1));
        return Optional.of(id)
                .filter(EntryId::isWellFormed)
                .filter(one -> type.url(one).equals(bare + "/"));
    }

    /// What `id` is called and was called.
    List<EntryId> names(EntryId id) {
        List<EntryId> names = new ArrayList<>(List.of(id));
        names.addAll(byEntry.getOrDefault(id, List.of()));
        return names;
    }

    /// From the former addresses of what is made from one entry alone: the pages below its own, and
    /// the responsibilities that it narrows down.
    ///
    /// @param urls of all pages
    /// @param responsibilities redirects below [ResponsibilityPages#URL]
    Map<String, String> redirects(
            KnowledgeBase knowledge,
            NavigableSet<String> urls,
            Map<String, String> responsibilities) {
        Map<String, String> redirects = new TreeMap<>();
        byEntry.forEach((id, former) -> {
            EntryType type = knowledge.entry(id).type();
            for (EntryId old : former) {
                String home = type.url(id);
                for (String url : urls.tailSet(home, false)) {
                    if (!url.startsWith(home)) {
                        break;
                    }
                    redirects.put(type.url(old) + url.substring(home.length()), url);
                }
                narrowed(type, id)
                        .map(url -> responsibilities.getOrDefault(url, url))
                        .filter(urls::contains)
                        .ifPresent(url -> redirects.put(narrowed(type, old).orElseThrow(), url));
            }
        });
        return redirects;
    }

    /// Where the responsibilities of a role or about an activity stand, if they have a page.
    private static Optional<String> narrowed(EntryType type, EntryId id) {
        return switch (type) {
            case ROLE -> Optional.of(ResponsibilityFilters.url("role", id));
            case ACTIVITY -> Optional.of(ResponsibilityPages.url(id.value()));
            case TERM, FRAMEWORK, COMPARISON, PATH, TEAM, PAGE, NEWS -> Optional.empty();
        };
    }
}
