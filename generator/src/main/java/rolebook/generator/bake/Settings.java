package rolebook.generator.bake;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.app.configuration.Property;
import org.jbake.app.configuration.PropertyList;
import rolebook.generator.page.Page;
import rolebook.generator.page.SiteFacts;
import rolebook.generator.theme.Theme;

/// The values of JBake's configuration for one bake, under JBake's own keys.
final class Settings {
    private Settings() {}

    /// JBake's files are made where the theme has their template.
    static Map<String, Object> of(List<Page> pages, SiteFacts site, Theme theme) {
        Map<String, Object> values = new HashMap<>();
        pages.forEach(page -> values.putIfAbsent(templateKey(page.type()), file(page.template())));
        values.put("site.title", site.title());
        values.put("site.language", site.language());
        put(values, PropertyList.SITE_HOST, withoutSlash(site.baseUrl()));
        put(values, PropertyList.VERSION, version());
        put(values, PropertyList.OUTPUT_EXTENSION, ".html");
        put(values, PropertyList.RENDER_ENCODING, "UTF-8");
        put(values, PropertyList.TEMPLATE_ENCODING, "UTF-8");
        put(values, PropertyList.DATE_FORMAT, "yyyy-MM-dd");
        put(values, PropertyList.DATA_FILE_DOCTYPE, "data");
        put(values, PropertyList.PAGINATE_INDEX, false);
        tool(values, theme, PropertyList.RENDER_INDEX, "masterindex", "index");
        put(values, PropertyList.INDEX_FILE, "index.html");
        tool(values, theme, PropertyList.RENDER_ARCHIVE, "archive", "archive");
        put(values, PropertyList.ARCHIVE_FILE, "news/index.html");
        tool(values, theme, PropertyList.RENDER_FEED, "feed", "feed");
        put(values, PropertyList.FEED_FILE, "feed.xml");
        tool(values, theme, PropertyList.RENDER_SITEMAP, "sitemap", "sitemap");
        put(values, PropertyList.SITEMAP_FILE, "sitemap.xml");
        tool(values, theme, PropertyList.RENDER_ERROR404, "error404", "error404");
        put(values, PropertyList.ERROR404_FILE, "404.html");
        tool(values, theme, PropertyList.RENDER_TAGS, "tag", "tag");
        tool(values, theme, PropertyList.RENDER_TAGS_INDEX, "tagsindex", "tags");
        put(values, PropertyList.TAG_PATH, "tags");
        return values;
    }

    private static void tool(
            Map<String, Object> values,
            Theme theme,
            Property render,
            String type,
            String template) {
        values.put(templateKey(type), file(template));
        put(values, render, isThere(theme, file(template)));
    }

    /// An override that cannot be read counts as there: rendering then says what is wrong with it.
    private static boolean isThere(Theme theme, String file) {
        try {
            return theme.has(file);
        } catch (IOException e) {
            return true;
        }
    }

    private static void put(Map<String, Object> values, Property property, Object value) {
        values.put(property.getKey(), value);
    }

    private static String templateKey(String type) {
        return "template." + type + ".file";
    }

    private static String file(String template) {
        return template + KernelConfiguration.TEMPLATE_SUFFIX;
    }

    private static String withoutSlash(String url) {
        return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }

    /// As JBake's own file of defaults has it: `v2.7.0`.
    private static String version() {
        Package jbake = JBakeConfiguration.class.getPackage();
        return "v" + Objects.requireNonNullElse(jbake.getImplementationVersion(), "");
    }
}
