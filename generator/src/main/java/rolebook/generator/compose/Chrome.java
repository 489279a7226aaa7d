package rolebook.generator.compose;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rolebook.generator.html.Direction;
import rolebook.generator.html.SafeHtml;
import rolebook.generator.model.Entry;
import rolebook.generator.model.EntryId;
import rolebook.generator.model.EntryType;
import rolebook.generator.model.Origin;
import rolebook.generator.model.Repository;
import rolebook.generator.model.Site;
import rolebook.generator.page.Label;
import rolebook.generator.page.PageView;
import rolebook.generator.page.SiteView;

/// What stands around the content of every page.
final class Chrome {
    private static final List<EntryType> SECTIONS =
            List.of(
                    EntryType.ROLE,
                    EntryType.ACTIVITY,
                    EntryType.FRAMEWORK,
                    EntryType.COMPARISON,
                    EntryType.PATH,
                    EntryType.TEAM);

    /// So many plain pages are named at the foot of every page.
    static final int FOOTER_PAGES = 8;

    private static final String GLOSSARY = "content/glossary";

    private final Site site;
    private final Sheet sheet;

    Chrome(Sheet sheet) {
        this.sheet = sheet;
        this.site = sheet.material().site();
    }

    /// A page that no entry makes.
    ///
    /// @param way the pages above, the home page aside
    PageView page(String kind, String title, String description, List<Label> way) {
        return page(kind, title, description, way, true, Optional.empty(), linkedData());
    }

    /// A page that search engines leave out.
    PageView unlisted(String kind, String title, String description) {
        return page(kind, title, description, List.of(), false, Optional.empty(), Optional.empty());
    }

    /// The page of `entry`.
    PageView page(Entry entry) {
        EntryType type = entry.type();
        List<Label> way =
                switch (type) {
                    case PAGE -> List.of();
                    case TERM -> List.of(Label.of("Glossary", sheet.href("/glossary/")));
                    case ACTIVITY, ROLE, FRAMEWORK, COMPARISON, PATH, TEAM, NEWS ->
                            List.of(Label.of(Words.many(type), sheet.href(Words.listUrl(type))));
                };
        return page(
                type.word(),
                entry.title(),
                entry.header().summary().value(),
                way,
                true,
                editUrl(entry),
                LinkedData.of(sheet, entry));
    }

    private Optional<SafeHtml> linkedData() {
        return switch (sheet.url()) {
            case "/" -> Optional.of(LinkedData.site(site));
            case "/glossary/" -> Optional.of(LinkedData.glossary(sheet));
            default -> Optional.empty();
        };
    }

    private PageView page(
            String kind,
            String title,
            String description,
            List<Label> way,
            boolean indexed,
            Optional<String> editUrl,
            Optional<SafeHtml> linkedData) {
        return new PageView(
                title,
                description,
                Direction.hasRightToLeft(title + description),
                sheet.path(),
                sheet.url(),
                site.baseUrl() + sheet.url().substring(1),
                kind,
                breadcrumbs(title, way),
                sheet.root(),
                indexed,
                editUrl,
                linkedData);
    }

    private List<Label> breadcrumbs(String title, List<Label> way) {
        if (sheet.url().equals("/")) {
            return List.of();
        }
        List<Label> all = new ArrayList<>();
        all.add(Label.of("Home", sheet.href("/")));
        all.addAll(way);
        all.add(Label.of(title));
        return all;
    }

    SiteView site() {
        return new SiteView(
                site.title(),
                site.language(),
                Direction.isRightToLeft(site.language()),
                sheet.href("/"),
                navigation(),
                pages(),
                sheet.href("/search/"),
                site.searchUrl().map(url -> url + "api/").orElseGet(() -> sheet.href("/api/")),
                site.searchUrl().map(url -> Origin.of(url).url()),
                assets(),
                site.repository().map(Repository::url),
                site.repository().map(repository -> page(repository, "new", GLOSSARY)));
    }

    /// The glossary first, then every section that has an entry.
    private List<SiteView.NavLink> navigation() {
        List<SiteView.NavLink> links = new ArrayList<>();
        links.add(section("Glossary", "/glossary/"));
        for (EntryType type : SECTIONS) {
            if (sheet.material().types().contains(type)) {
                links.add(section(Words.many(type), Words.listUrl(type)));
            }
        }
        return links;
    }

    private List<SiteView.NavLink> pages() {
        return sheet.knowledge().entries(Entry.Page.class).stream()
                .limit(FOOTER_PAGES)
                .map(page -> section(page.title(), page.header().url()))
                .toList();
    }

    private SiteView.NavLink section(String title, String target) {
        boolean inside = sheet.url().startsWith(target);
        return new SiteView.NavLink(title, sheet.href(target), inside, sheet.url().equals(target));
    }

    private Map<String, String> assets() {
        Map<String, String> found = new LinkedHashMap<>();
        sheet.material().assets().forEach((name, path) -> found.put(name, sheet.href("/" + path)));
        return found;
    }

    /// Where the source of `entry` is edited.
    Optional<String> editUrl(Entry entry) {
        return site.repository()
                .map(repository -> page(repository, "edit", entry.header().file().path()));
    }

    /// Where a new term of this name is written, its file and header prepared.
    Optional<String> newTermUrl(String name) {
        String file = EntryId.ofTitle(name).map(EntryId::value).orElse("new-term") + ".md";
        String text = "---\ntitle: " + Json.of(name).strip() + "\nsummary: \n---\n";
        return site.repository()
                .map(repository ->
                        page(repository, "new", GLOSSARY)
                                + "?filename="
                                + file
                                + "&value="
                                + URLEncoder.encode(text, StandardCharsets.UTF_8)
                                        .replace("+", "%20"));
    }

    private String page(Repository repository, String action, String path) {
        return repository.page(action, site.branch(), path);
    }
}
