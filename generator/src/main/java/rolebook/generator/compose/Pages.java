package rolebook.generator.compose;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import rolebook.generator.model.EntryId;
import rolebook.generator.page.Document;
import rolebook.generator.page.Page;
import rolebook.generator.page.PageView;

/// Makes pages whose views are composed when they are baked.
record Pages(Material material) {
    /// What a template gets beside the site.
    record Content(PageView page, Record view) {}

    /// Whether `id` can stand in an address. One that cannot is an error where it was written, and
    /// nothing is made from it.
    static boolean canName(Object id) {
        return new EntryId(id.toString()).isWellFormed();
    }

    /// A page at `url`; `compose` runs when it is baked.
    Page at(String url, String template, Function<Sheet, Content> compose) {
        return at(url, template, "list", compose, null);
    }

    /// A page that JBake's lists know.
    Page at(
            String url,
            String template,
            String type,
            Function<Sheet, Content> compose,
            @Nullable Document document) {
        return page(() -> new Sheet(material, url), url, template, type, compose, document);
    }

    /// A page that is shown at any path, as the one for missing pages.
    Page anywhere(String url, String template, Function<Sheet, Content> compose) {
        String root = material.site().basePath();
        return page(() -> new Sheet(material, url, root), url, template, "list", compose, null);
    }

    private static Page page(
            Supplier<Sheet> sheets,
            String url,
            String template,
            String type,
            Function<Sheet, Content> compose,
            @Nullable Document document) {
        Supplier<Map<String, Object>> model =
                () -> {
                    Sheet sheet = sheets.get();
                    Content content = compose.apply(sheet);
                    return Map.of(
                            "page", content.page(),
                            "site", new Chrome(sheet).site(),
                            "view", content.view());
                };
        return new Page(Sheet.pathOf(url), template, type, model, document);
    }

    /// What JBake's list of the whole site, which becomes the site map, knows of a list.
    static Document listed(String title) {
        return new Document(title, null, List.of(), true, Map.of());
    }
}
