package rolebook.generator.model;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import rolebook.generator.source.AssetFile;
import rolebook.generator.source.Located;

/// Everything that `content/` says, parsed and linked, before anything is computed from it.
public final class KnowledgeBase {
    private final Site site;
    private final Catalogue catalogue;
    private final List<Entry> all;
    private final SortedMap<EntryId, Entry> byId;
    private final List<AssetFile> assets;
    private final List<CoveredFact> coverage;
    private final List<JudgedQuery> judged;

    /// Every page asks for some kind; looking through all entries each time would cost more than
    /// the pages.
    private final ConcurrentMap<Class<?>, List<? extends Entry>> byKind = new ConcurrentHashMap<>();

    private KnowledgeBase(
            Site site,
            Catalogue catalogue,
            List<Entry> all,
            SortedMap<EntryId, Entry> byId,
            List<AssetFile> assets,
            List<CoveredFact> coverage,
            List<JudgedQuery> judged) {
        this.site = site;
        this.catalogue = catalogue;
        this.all = List.copyOf(all);
        this.byId = Collections.unmodifiableSortedMap(new TreeMap<>(byId));
        this.assets = List.copyOf(assets);
        this.coverage = List.copyOf(coverage);
        this.judged = List.copyOf(judged);
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

    /// What site.yml says.
    public Site site() {
        return site;
    }

    /// Which entries there are.
    public Catalogue catalogue() {
        return catalogue;
    }

    /// Every entry in the order of its file's path, drafts and entries with one id among them.
    public List<Entry> all() {
        return all;
    }

    /// Every entry by its id.
    public SortedMap<EntryId, Entry> byId() {
        return byId;
    }

    /// What lies in `content/assets/`.
    public List<AssetFile> assets() {
        return assets;
    }

    /// What coverage.yml says.
    public List<CoveredFact> coverage() {
        return coverage;
    }

    /// What search/judgments.yml says.
    public List<JudgedQuery> judged() {
        return judged;
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
    @SuppressWarnings("unchecked") // Each list holds what its key says.
    public <E extends Entry> List<E> entries(Class<E> kind) {
        return (List<E>)
                byKind.computeIfAbsent(
                        kind, _ -> byId.values().stream().filter(kind::isInstance).toList());
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
        return only(entry -> entry.header().status() != Status.DRAFT);
    }

    /// Without the entries whose file's name can be no id, which is an error in them: they can have
    /// no page.
    public KnowledgeBase withoutMisnamed() {
        return only(entry -> entry.id().isWellFormed());
    }

    private KnowledgeBase only(Predicate<Entry> wanted) {
        var kept = new TreeMap<>(byId);
        kept.values().removeIf(wanted.negate());
        List<Entry> rest = all.stream().filter(wanted).toList();
        return new KnowledgeBase(site, catalogue, rest, kept, assets, coverage, judged);
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
