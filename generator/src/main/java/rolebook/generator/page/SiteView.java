package rolebook.generator.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What every template knows of the site, with addresses as they hold on the page that it makes.
///
/// @param rightToLeft whether the language is written from right to left
/// @param nav the site's sections
/// @param pages its plain pages, the first of them where there are many
/// @param searchAction where the search form leads
/// @param api where the endpoint answers; the empty string never stands for it
/// @param searchOrigin the endpoint's origin where it is not the site's own
/// @param assets the theme's files under their plain names: `site.css` to
///   `../assets/site.3f2a1c9b.css`
/// @param proposeUrl where a new term is proposed
public record SiteView(
        String title,
        String language,
        boolean rightToLeft,
        String home,
        List<NavLink> nav,
        List<NavLink> pages,
        String searchAction,
        String api,
        Optional<String> searchOrigin,
        Map<String, String> assets,
        Optional<String> repository,
        Optional<String> proposeUrl) {
    public SiteView {
        nav = List.copyOf(nav);
        pages = List.copyOf(pages);
        assets = Map.copyOf(assets);
    }

    /// A section of the site.
    ///
    /// @param current whether the page lies in it
    /// @param exact whether the page is its first
    public record NavLink(String title, String href, boolean current, boolean exact) {}
}
