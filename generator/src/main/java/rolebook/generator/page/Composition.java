package rolebook.generator.page;

import java.util.List;

/// Everything that a site is made of, but for the files that are copied as they are.
///
/// @param pages in a fixed order, no two with one path
/// @param files what no template makes, likewise
/// @param facts what every page shares
public record Composition(List<Page> pages, List<SiteFile> files, SiteFacts facts) {
    public Composition {
        pages = List.copyOf(pages);
        files = List.copyOf(files);
    }
}
