package rolebook.generator.compose;

import java.util.SortedMap;
import java.util.TreeMap;
import rolebook.generator.computed.Derived;
import rolebook.generator.model.KnowledgeBase;
import rolebook.generator.page.Markup;

/// Says where a site answers, without making it.
public final class Addresses {
    private Addresses() {}

    /// Each address of the site of `knowledge`, which holds no drafts, and where it leads: a page
    /// to itself, a redirect to its page; both from the site's root. Without the browser editor,
    /// which is no reading matter.
    public static SortedMap<String, String> of(
            KnowledgeBase knowledge, Derived derived, Markup markup) {
        Contents contents = Contents.of(Material.plain(knowledge, derived, markup));
        SortedMap<String, String> addresses = new TreeMap<>(contents.redirects().targets());
        Contents.urls(contents.pages()).forEach(url -> addresses.put(url, url));
        return addresses;
    }
}
