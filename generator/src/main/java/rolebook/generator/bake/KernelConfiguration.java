package rolebook.generator.bake;

import java.io.File;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jbake.app.configuration.Property;
import org.jbake.app.configuration.PropertyList;
import org.jspecify.annotations.Nullable;

/// JBake's configuration, held in one sorted map that never changes.
///
/// JBake's own class reads files, system properties and the environment and takes 0.16 to 0.43 s of
/// a cold start; nothing of that is wanted in a build that depends on its content alone.
final class KernelConfiguration extends UnusedConfiguration {
    /// The suffix of every template; JBake picks the engine by it.
    static final String TEMPLATE_SUFFIX = ".ftlh";

    /// No folder: templates come from the theme, and JBake's search for alternatives finds nothing.
    private static final File NO_FOLDER = new File("\0");

    private final Map<String, Object> values;
    private final Map<String, Object> forTemplates;
    private final Templates templates;

    /// @param values by JBake's own keys: strings, booleans and numbers
    KernelConfiguration(Map<String, Object> values, Templates templates) {
        this.values = Collections.unmodifiableMap(new TreeMap<>(values));
        this.templates = templates;
        Map<String, Object> underscored = new TreeMap<>();
        values.forEach((key, value) -> underscored.put(key.replace('.', '_'), value));
        this.forTemplates = Collections.unmodifiableMap(underscored);
    }

    /// The templates that the engine renders with.
    Templates templates() {
        return templates;
    }

    @Override
    public @Nullable Object get(String key) {
        return values.get(key);
    }

    @Override
    public Iterator<String> getKeys() {
        return values.keySet().iterator();
    }

    @Override
    public void setProperty(String key, Object value) {
        throw new UnsupportedOperationException("The configuration is fixed: " + key);
    }

    /// The same map for every page: the values under their keys with `_` for `.`, as templates know
    /// them: `config.site_host`.
    @Override
    public Map<String, Object> asHashMap() {
        return forTemplates;
    }

    @Override
    public List<String> getDocumentTypes() {
        return values.keySet().stream()
                .filter(key -> key.startsWith("template.") && key.endsWith(".file"))
                .map(key -> key.substring("template.".length(), key.length() - ".file".length()))
                .toList();
    }

    /// @throws IllegalStateException when the type has no template
    @Override
    public String getTemplateByDocType(String type) {
        return text("template." + type + ".file");
    }

    @Override
    public String getOutputExtensionByDocType(String type) {
        return getOutputExtension();
    }

    @Override
    public File getTemplateFolder() {
        return NO_FOLDER;
    }

    @Override
    public String getArchiveFileName() {
        return text(PropertyList.ARCHIVE_FILE);
    }

    @Override
    public String getDataFileDocType() {
        return text(PropertyList.DATA_FILE_DOCTYPE);
    }

    @Override
    public String getDateFormat() {
        return text(PropertyList.DATE_FORMAT);
    }

    @Override
    public String getError404FileName() {
        return text(PropertyList.ERROR404_FILE);
    }

    @Override
    public String getFeedFileName() {
        return text(PropertyList.FEED_FILE);
    }

    @Override
    public String getIndexFileName() {
        return text(PropertyList.INDEX_FILE);
    }

    @Override
    public String getOutputExtension() {
        return text(PropertyList.OUTPUT_EXTENSION);
    }

    @Override
    public boolean getPaginateIndex() {
        return flag(PropertyList.PAGINATE_INDEX);
    }

    @Override
    public boolean getRenderArchive() {
        return flag(PropertyList.RENDER_ARCHIVE);
    }

    @Override
    public String getRenderEncoding() {
        return text(PropertyList.RENDER_ENCODING);
    }

    @Override
    public boolean getRenderError404() {
        return flag(PropertyList.RENDER_ERROR404);
    }

    @Override
    public boolean getRenderFeed() {
        return flag(PropertyList.RENDER_FEED);
    }

    @Override
    public boolean getRenderIndex() {
        return flag(PropertyList.RENDER_INDEX);
    }

    @Override
    public boolean getRenderSiteMap() {
        return flag(PropertyList.RENDER_SITEMAP);
    }

    @Override
    public boolean getRenderTags() {
        return flag(PropertyList.RENDER_TAGS);
    }

    @Override
    public boolean getRenderTagsIndex() {
        return flag(PropertyList.RENDER_TAGS_INDEX);
    }

    @Override
    public String getSiteHost() {
        return text(PropertyList.SITE_HOST);
    }

    @Override
    public String getSiteMapFileName() {
        return text(PropertyList.SITEMAP_FILE);
    }

    @Override
    public String getTagPathName() {
        return text(PropertyList.TAG_PATH);
    }

    @Override
    public String getTemplateEncoding() {
        return text(PropertyList.TEMPLATE_ENCODING);
    }

    @Override
    public String getVersion() {
        return text(PropertyList.VERSION);
    }

    private String text(Property property) {
        return text(property.getKey());
    }

    private String text(String key) {
        return String.valueOf(value(key));
    }

    private boolean flag(Property property) {
        return (Boolean) value(property.getKey());
    }

    private Object value(String key) {
        Object value = values.get(key);
        if (value == null) {
            throw new IllegalStateException("No value for " + key);
        }
        return value;
    }
}
