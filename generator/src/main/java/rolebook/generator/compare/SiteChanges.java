package rolebook.generator.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import rolebook.generator.change.Change;
import rolebook.generator.change.Difference;
import rolebook.generator.change.SiteChange;
import rolebook.generator.change.Subject;
import rolebook.generator.model.CoverageClaim;
import rolebook.generator.model.CoveredFact;
import rolebook.generator.model.Editor;
import rolebook.generator.model.Entry;
import rolebook.generator.model.KnowledgeBase;
import rolebook.generator.model.Repository;
import rolebook.generator.model.Responsibility;
import rolebook.generator.model.Site;
import rolebook.generator.model.Source;
import rolebook.generator.model.SourceId;
import rolebook.generator.source.AssetFile;
import rolebook.generator.source.Located;

/// Sources, files and settings.
record SiteChanges(Edition before, Edition after, List<Change> changes) {
    void find() {
        sources();
        assets();
        Map<String, String> old = settings(before.knowledge());
        Map<String, String> now = settings(after.knowledge());
        for (String key : union(old.keySet(), now.keySet())) {
            String one = old.getOrDefault(key, "");
            String other = now.getOrDefault(key, "");
            if (!one.equals(other)) {
                changes.add(new SiteChange.SettingChanged(key, one, other));
            }
        }
    }

    private void sources() {
        Map<SourceId, Source> old = before.knowledge().site().sources();
        Map<SourceId, Source> now = after.knowledge().site().sources();
        for (Source source : now.values()) {
            Source same = old.get(source.id());
            if (same == null) {
                changes.add(new SiteChange.SourceAdded(source.id().value(), source.title()));
            } else {
                List<Difference> differences = differences(same, source);
                if (!differences.isEmpty()) {
                    changes.add(new SiteChange.SourceChanged(source.id().value(), differences));
                }
            }
        }
        for (Source source : old.values()) {
            if (!now.containsKey(source.id())) {
                changes.add(
                        new SiteChange.SourceDropped(
                                source.id().value(), source.title(), users(source.id())));
            }
        }
    }

    private static List<Difference> differences(Source one, Source other) {
        List<Difference> found = new ArrayList<>();
        add(found, "title", one.title(), other.title());
        add(found, "url", one.url().orElse(""), other.url().orElse(""));
        add(found, "note", one.note().orElse(""), other.note().orElse(""));
        add(found, "context", context(one), context(other));
        return found;
    }

    private static String context(Source source) {
        return source.context().map(context -> context.value().value()).orElse("");
    }

    private static void add(List<Difference> found, String aspect, String one, String other) {
        if (!one.equals(other)) {
            found.add(new Difference(aspect, one, other));
        }
    }

    /// The entries of before that named the source.
    private List<Subject> users(SourceId source) {
        return before.knowledge().entries().stream()
                .filter(entry -> names(entry, source))
                .map(Subjects::of)
                .toList();
    }

    private static boolean names(Entry entry, SourceId source) {
        List<Located<SourceId>> named = new ArrayList<>(entry.header().sources());
        if (entry instanceof Entry.Role role) {
            role.responsibilities().stream().map(Responsibility::sources).forEach(named::addAll);
        }
        return named.stream().anyMatch(one -> one.value().equals(source));
    }

    private void assets() {
        Map<String, Long> old = assets(before.knowledge());
        Map<String, Long> now = assets(after.knowledge());
        List<String> added = now.keySet().stream().filter(path -> !old.containsKey(path)).toList();
        List<String> gone = old.keySet().stream().filter(path -> !now.containsKey(path)).toList();
        List<String> changed =
                now.keySet().stream()
                        .filter(old::containsKey)
                        .filter(path -> !Objects.equals(now.get(path), old.get(path)))
                        .toList();
        if (!(added.isEmpty() && gone.isEmpty() && changed.isEmpty())) {
            changes.add(new SiteChange.AssetsChanged(added, gone, changed));
        }
    }

    private static Map<String, Long> assets(KnowledgeBase knowledge) {
        Map<String, Long> sizes = new TreeMap<>();
        for (AssetFile asset : knowledge.assets()) {
            sizes.put(asset.path(), asset.size());
        }
        return sizes;
    }

    private static Map<String, String> settings(KnowledgeBase knowledge) {
        Site site = knowledge.site();
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("title", site.title());
        settings.put("base-url", site.baseUrl());
        settings.put("language", site.language());
        settings.put("repository", site.repository().map(Repository::url).orElse(""));
        settings.put("branch", site.branch());
        settings.put("formats", site.formats().toString());
        settings.put("search.url", site.searchUrl().orElse(""));
        settings.put("editor", site.editor().map(Editor::name).orElse(""));
        site.contexts().forEach((id, label) -> settings.put("contexts." + id, label));
        site.stages().forEach((id, label) -> settings.put("stages." + id, label));
        settings.put("stages", joined(site.stages().keySet()));
        site.tags().forEach((id, label) -> settings.put("tags." + id, label));
        new TreeMap<>(site.headings())
                .forEach((heading, names) -> settings.put("headings." + heading, joined(names)));
        for (CoveredFact fact : knowledge.coverage()) {
            List<String> places = fact.claims().stream().map(SiteChanges::place).toList();
            settings.put("coverage." + fact.id(), joined(places));
        }
        return settings;
    }

    private static String place(CoverageClaim claim) {
        return claim.entry() + claim.anchor().map(to -> "#" + to).orElse("");
    }

    private static String joined(Iterable<?> values) {
        List<String> words = new ArrayList<>();
        values.forEach(value -> words.add(value.toString()));
        return String.join(", ", words);
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        Set<String> union = new LinkedHashSet<>(one);
        union.addAll(other);
        return union;
    }
}
