package rolebook.generator.page;

import java.util.List;
import java.util.Optional;
import rolebook.generator.html.SafeHtml;

/// What every template knows of the page that it makes.
///
/// @param description one plain sentence for search engines and previews
/// @param bothWays whether the two have a letter that runs from right to left
/// @param path inside the site: `roles/product-manager/index.html`
/// @param url from the site's root: `/roles/product-manager/`
/// @param canonical where the page stands on the web
/// @param kind `home`, `list`, an entry's type …; the body's class
/// @param breadcrumbs the way here from the home page; empty on the home page. The last is the page
///   itself and has no href
/// @param root the way to the site's root, put before a path: `../../`, empty at the root, on the
///   page for missing pages the path of the base URL
/// @param indexed whether search engines may list it
/// @param editUrl where its source is edited
/// @param linkedData what the page is about, as JSON-LD for machines
public record PageView(
        String title,
        String description,
        boolean bothWays,
        String path,
        String url,
        String canonical,
        String kind,
        List<Label> breadcrumbs,
        String root,
        boolean indexed,
        Optional<String> editUrl,
        Optional<SafeHtml> linkedData) {
    public PageView {
        breadcrumbs = List.copyOf(breadcrumbs);
    }
}
