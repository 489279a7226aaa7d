package rolebook.generator.model;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import rolebook.generator.source.AssetFile;
import rolebook.generator.source.Located;

/// Everything that `content/` says, parsed and linked, before anything is computed from it.
///
/// @param all every entry in the order of its file's path, drafts and entries with one id among
///   them
/// @param coverage what coverage.yml says
/// @param judged what search/judgments.yml says
public record KnowledgeBase(
        Site site,
        Catalogue catalogue,
        List<Entry> all,
        SortedMap<EntryId, Entry> byId,
        List<AssetFile> assets,
        List<CoveredFact> coverage,
        List<JudgedQuery> judged) {
    public KnowledgeBase {
        all = List.copyOf(all);
        byId = Collections.unmodifiableSortedMap(new TreeMap<>(byId));
        assets = List.copyOf(assets);
        coverage = List.copyOf(coverage);
        judged = List.copyOf(judged);
    }

    /// The knowledge base of these entries; of two with one id the first counts.
    public static KnowledgeBase of(
            Site site,
            Catalogue catalogue,
            List<Entry> entries,
            List<AssetFile> assets,
            List<CoveredFact> coverage,
            List<JudgedQuery> judged) {
        SortedMap<EntryId, Entry> byId = new TreeMap<>();
        entries.forEach(entry -> byId.putIfAbsent(entry.id(), entry));
        return new KnowledgeBase(site, catalogue, entries, byId, assets, coverage, judged);
    }

    /// The entry with this id.
    public Optional<Entry> find(EntryId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /// The entry with this id, which is known to exist.
    public Entry entry(EntryId id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("No entry " + id));
    }

    /// The entries in id order.
    public Collection<Entry> entries() {
        return byId.values();
    }

    /// The entries of one kind in id order.
    public <E extends Entry> List<E> entries(Class<E> kind) {
        return byId.values().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /// The role with this id, if it is one.
    public <E extends Entry> Optional<E> find(EntryId id, Class<E> kind) {
        return find(id).filter(kind::isInstance).map(kind::cast);
    }

    /// The same entries under other settings.
    public KnowledgeBase with(Site other) {
        return new KnowledgeBase(other, catalogue, all, byId, assets, coverage, judged);
    }

    /// What readers see: without drafts.
    public KnowledgeBase withoutDrafts() {
        var published = new TreeMap<>(byId);
        published.values().removeIf(entry -> entry.header().status() == Status.DRAFT);
        List<Entry> rest =
                all.stream().filter(entry -> entry.header().status() != Status.DRAFT).toList();
        return new KnowledgeBase(site, catalogue, rest, published, assets, coverage, judged);
    }

    /// Whether there are an entry and an anchor where `claim` says.
    public boolean holds(CoverageClaim claim) {
        return find(claim.entry())
                .filter(entry -> claim.anchor().stream().allMatch(entry.body()::hasAnchor))
                .isPresent();
    }

    /// The title of the entry with this id.
    public String title(EntryId id) {
        return entry(id).title();
    }

    /// The label of each id of a list that site.yml gives, the id itself where it gives none.
    public static <I> String label(Map<I, String> labels, I id) {
        return labels.getOrDefault(id, id.toString());
    }

    /// The names of `entry`, title and id among them, that belong to what took its place now; empty
    /// but for deprecated entries.
    public List<String> namesLeftBy(Entry entry) {
        return Stream.concat(
                        Stream.of(entry.title(), entry.id().value()),
                        entry.header().aliases().stream().map(Located::value))
                .filter(name -> !catalogue.named(name).contains(entry.id()))
                .toList();
    }
}
