package rolebook.generator.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import rolebook.generator.change.SiteChange;
import rolebook.generator.model.Entry;
import rolebook.generator.model.KnowledgeBase;
import rolebook.generator.model.Status;
import rolebook.generator.source.Located;

/// The addresses of the site: those of published entries, and those that lead to them.
final class Addresses {
    private Addresses() {}

    /// What leads nowhere any more: addresses of before that have neither page nor redirect.
    static List<SiteChange.AddressGone> gone(KnowledgeBase before, KnowledgeBase after) {
        SortedMap<String, Entry> now = of(after);
        List<SiteChange.AddressGone> gone = new ArrayList<>();
        for (Map.Entry<String, Entry> old : of(before).entrySet()) {
            if (!now.containsKey(old.getKey())) {
                gone.add(new SiteChange.AddressGone(old.getKey(), Subjects.of(old.getValue())));
            }
        }
        return gone;
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
