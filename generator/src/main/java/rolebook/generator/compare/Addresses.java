package rolebook.generator.compare;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import rolebook.generator.change.SiteChange;
import rolebook.generator.change.Subject;
import rolebook.generator.model.Entry;
import rolebook.generator.model.KnowledgeBase;
import rolebook.generator.model.Status;
import rolebook.generator.source.Located;

/// The addresses of the site: those of pages, and those that lead to them.
final class Addresses {
    private Addresses() {}

    /// What leads nowhere any more: addresses of before that have neither page nor redirect.
    static List<SiteChange.AddressGone> gone(Edition before, Edition after) {
        Set<String> now =
                after.addresses().keySet().stream().map(Addresses::key).collect(Collectors.toSet());
        SortedMap<String, Entry> entries = of(before.knowledge());
        SortedMap<String, SiteChange.AddressGone> gone = new TreeMap<>();
        before.addresses()
                .forEach((url, target) -> {
                    String key = key(url);
                    if (!now.contains(key)) {
                        Optional<Subject> entry = above(entries, key(target)).map(Subjects::of);
                        gone.putIfAbsent(key, new SiteChange.AddressGone(key, entry));
                    }
                });
        return List.copyOf(gone.values());
    }

    /// The entry at `key` or at the nearest address above it.
    private static Optional<Entry> above(Map<String, Entry> entries, String key) {
        for (String at = key;
                at.length() > 1;
                at = at.substring(0, at.lastIndexOf('/', at.length() - 2) + 1)) {
            Entry entry = entries.get(at);
            if (entry != null) {
                return Optional.of(entry);
            }
        }
        return Optional.empty();
    }

    /// Which entry each address leads to.
    static SortedMap<String, Entry> of(KnowledgeBase knowledge) {
        SortedMap<String, Entry> byKey = new TreeMap<>();
        for (Entry entry : knowledge.entries()) {
            if (entry.header().status() != Status.DRAFT) {
                byKey.put(key(entry.header().url()), entry);
            }
        }
        for (Entry entry : knowledge.entries()) {
            if (entry.header().status() != Status.DRAFT) {
                entry.header().redirects().stream()
                        .map(Located::value)
                        .forEach(from -> byKey.putIfAbsent(key(from), entry));
            }
        }
        return byKey;
    }

    /// `/a/`, `/a` and `/a/index.html` are one address; some disks do not tell case apart.
    static String key(String path) {
        String bare =
                path.toLowerCase(Locale.ROOT)
                        .replaceFirst("(^|/)index\\.html$", "/")
                        .replaceFirst("/*$", "");
        return bare.endsWith(".html") ? bare : bare + "/";
    }
}
