package rolebook.generator.model;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import rolebook.generator.diagnostic.Suggestion;
import rolebook.generator.source.Located;

/// Which entries there are, by id, file and name. It is complete before any body is parsed, so that
/// a link is resolved once, where it is met.
public final class Catalogue {
    private final SortedMap<EntryId, Header> byId = new TreeMap<>();
    private final Map<String, Header> byPath = new HashMap<>();
    private final Map<Name, Set<EntryId>> byName = new HashMap<>();
    private final Set<String> assets;
    private final Map<Sought, Optional<String>> nearest = new ConcurrentHashMap<>();

    /// What other files may learn of an entry here: what is looked up beyond this, a body must not
    /// depend on.
    ///
    /// @param replacedBy empty where the entry is not deprecated
    public record Listing(
            String path,
            EntryId id,
            EntryType type,
            String title,
            List<String> aliases,
            List<EntryId> replacedBy) {
        public Listing {
            aliases = List.copyOf(aliases);
            replacedBy = List.copyOf(replacedBy);
        }

        private static Listing of(Header header) {
            return new Listing(
                    header.file().path(),
                    header.id(),
                    header.type(),
                    header.title().value(),
                    header.aliases().stream().map(Located::value).toList(),
                    header.successors().toList());
        }
    }

    /// An id that does not exist and the type it should have.
    private record Sought(String written, Optional<EntryType> type) {}

    /// @param headers in the order of their paths; of two with one id the first counts
    /// @param assets the paths of `content/assets/`, relative to it
    public Catalogue(Collection<Header> headers, Set<String> assets) {
        this.assets = Collections.unmodifiableSet(new TreeSet<>(assets));
        for (Header header : headers) {
            byId.putIfAbsent(header.id(), header);
            byPath.put(header.file().path(), header);
            addName(header.id().value(), header);
            addName(header.title().value(), header);
            header.aliases().forEach(alias -> addName(alias.value(), header));
        }
    }

    private void addName(String name, Header header) {
        byName.computeIfAbsent(Name.of(name), _ -> new TreeSet<>()).add(header.id());
    }

    /// The entry with this id.
    public Optional<Header> find(EntryId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /// The entry whose file this is; `path` relative to the project.
    public Optional<Header> atPath(String path) {
        return Optional.ofNullable(byPath.get(path));
    }

    /// The type of the entry with this id.
    public Optional<EntryType> typeOf(EntryId id) {
        return find(id).map(Header::type);
    }

    /// The entries that carry `name` as title, alias or id, in id order. A name that a deprecated
    /// entry left to a successor is the successor's.
    public List<EntryId> named(String name) {
        Set<EntryId> holders = byName.getOrDefault(Name.of(name), Set.of());
        return holders.stream().filter(id -> !leftToOneOf(holders, id)).toList();
    }

    private boolean leftToOneOf(Set<EntryId> holders, EntryId id) {
        return holders.size() > 1
                && find(id).filter(header -> header.successors().anyMatch(holders::contains))
                        .isPresent();
    }

    /// All ids in order.
    public Set<EntryId> ids() {
        return Collections.unmodifiableSet(byId.keySet());
    }

    /// The ids of one type as texts, for suggestions.
    public List<String> idsOf(EntryType type) {
        return byId.values().stream()
                .filter(header -> header.type() == type)
                .map(header -> header.id().value())
                .toList();
    }

    /// The id that was probably meant by `written`, of one type where only that will do. Looked for
    /// once: after an entry is renamed, hundreds of links name the old one.
    public Optional<String> nearest(String written, Optional<EntryType> type) {
        return nearest.computeIfAbsent(
                new Sought(written, type),
                sought ->
                        Suggestion.nearest(written, type.map(this::idsOf).orElseGet(this::words)));
    }

    private List<String> words() {
        return byId.keySet().stream().map(EntryId::value).toList();
    }

    /// All headers in id order.
    public Collection<Header> headers() {
        return Collections.unmodifiableCollection(byId.values());
    }

    /// Every entry as other files see it, sorted by path: while it stays the same, so does what is
    /// parsed with it.
    public List<Listing> listings() {
        return byPath.values().stream()
                .map(Listing::of)
                .sorted(Comparator.comparing(Listing::path))
                .toList();
    }

    /// Every file of `content/assets/`, relative to it.
    public Set<String> assets() {
        return assets;
    }

    /// Whether `content/assets/` holds this file.
    public boolean hasAsset(String path) {
        return assets.contains(path);
    }
}
