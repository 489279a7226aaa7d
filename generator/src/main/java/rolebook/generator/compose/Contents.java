package rolebook.generator.compose;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rolebook.generator.page.Page;

/// The pages of a site and the old addresses that lead to them.
record Contents(List<Page> pages, Redirects redirects) {
    Contents {
        pages = List.copyOf(pages);
    }

    /// Everything that `material` has a page for.
    static Contents of(Material material) {
        return of(material, _ -> Stream.empty());
    }

    /// The same and `more`.
    static Contents of(Material material, Function<Pages, Stream<Page>> more) {
        var pages = new Pages(material);
        var comparisons = new ComparePages(pages);
        var responsibilities = new ResponsibilityPages(pages);
        List<Page> all =
                Stream.of(
                                new OtherPages(pages).all(),
                                new ListPages(pages).all(),
                                responsibilities.all(),
                                comparisons.all(),
                                new YourJobPages(pages).all(),
                                new Mentions(material).all(pages),
                                new EntryPages(pages).all(),
                                more.apply(pages))
                        .flatMap(some -> some)
                        .toList();
        NavigableSet<String> urls = urls(all);
        FormerIds former = FormerIds.of(material);
        Map<String, String> computed = new TreeMap<>(responsibilities.redirects());
        computed.putAll(former.redirects(material.knowledge(), urls, responsibilities.redirects()));
        computed.putAll(comparisons.redirects(former));
        return new Contents(all, Redirects.of(pages, computed, urls));
    }

    /// The addresses of `pages` from the site's root, as links name them.
    static NavigableSet<String> urls(Collection<Page> pages) {
        return pages.stream()
                .map(page -> Sheet.urlOf(page.path()))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
