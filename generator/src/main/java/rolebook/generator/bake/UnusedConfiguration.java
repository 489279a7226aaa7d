package rolebook.generator.bake;

import java.io.File;
import java.util.List;
import java.util.Properties;
import java.util.TimeZone;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.app.configuration.Property;

/// The part of JBake's configuration that belongs to what is not used here: its crawler, database,
/// development server, other markup and template engines, and folders. Whoever asks is refused, so
/// that none of it can start unnoticed; JBake's own FreeMarker engine, which neither escapes nor
/// forbids anything, is kept from loading by [#getFreemarkerTimeZone].
abstract class UnusedConfiguration implements JBakeConfiguration {
    private static UnsupportedOperationException unused(String setting) {
        return new UnsupportedOperationException(
                setting + " belongs to a part of JBake not used here");
    }

    @Override
    public List<String> getAsciidoctorAttributes() {
        throw unused("getAsciidoctorAttributes");
    }

    @Override
    public Object getAsciidoctorOption(String optionKey) {
        throw unused("getAsciidoctorOption");
    }

    @Override
    public List<String> getAsciidoctorOptionKeys() {
        throw unused("getAsciidoctorOptionKeys");
    }

    @Override
    public File getAssetFolder() {
        throw unused("getAssetFolder");
    }

    @Override
    public String getAssetFolderName() {
        throw unused("getAssetFolderName");
    }

    @Override
    public boolean getAssetIgnoreHidden() {
        throw unused("getAssetIgnoreHidden");
    }

    @Override
    public String getAttributesExportPrefixForAsciidoctor() {
        throw unused("getAttributesExportPrefixForAsciidoctor");
    }

    @Override
    public String getBuildTimeStamp() {
        throw unused("getBuildTimeStamp");
    }

    @Override
    public boolean getClearCache() {
        throw unused("getClearCache");
    }

    @Override
    public File getContentFolder() {
        throw unused("getContentFolder");
    }

    @Override
    public String getContentFolderName() {
        throw unused("getContentFolderName");
    }

    @Override
    public File getDataFolder() {
        throw unused("getDataFolder");
    }

    @Override
    public String getDataFolderName() {
        throw unused("getDataFolderName");
    }

    @Override
    public String getDatabasePath() {
        throw unused("getDatabasePath");
    }

    @Override
    public String getDatabaseStore() {
        throw unused("getDatabaseStore");
    }

    @Override
    public String getDefaultStatus() {
        throw unused("getDefaultStatus");
    }

    @Override
    public String getDefaultType() {
        throw unused("getDefaultType");
    }

    @Override
    public File getDestinationFolder() {
        throw unused("getDestinationFolder");
    }

    @Override
    public void setDestinationFolder(File destination) {
        throw unused("setDestinationFolder");
    }

    @Override
    public String getDraftSuffix() {
        throw unused("getDraftSuffix");
    }

    @Override
    public String getExampleProjectByType(String templateType) {
        throw unused("getExampleProjectByType");
    }

    @Override
    public boolean getExportAsciidoctorAttributes() {
        throw unused("getExportAsciidoctorAttributes");
    }

    @Override
    public String getHeaderSeparator() {
        throw unused("getHeaderSeparator");
    }

    @Override
    public String getIgnoreFileName() {
        throw unused("getIgnoreFileName");
    }

    @Override
    public List<String> getMarkdownExtensions() {
        throw unused("getMarkdownExtensions");
    }

    @Override
    public int getPostsPerPage() {
        throw unused("getPostsPerPage");
    }

    @Override
    public String getPrefixForUriWithoutExtension() {
        throw unused("getPrefixForUriWithoutExtension");
    }

    @Override
    public String getOutputEncoding() {
        throw unused("getOutputEncoding");
    }

    @Override
    public boolean getSanitizeTag() {
        throw unused("getSanitizeTag");
    }

    @Override
    public int getServerPort() {
        throw unused("getServerPort");
    }

    @Override
    public File getSourceFolder() {
        throw unused("getSourceFolder");
    }

    @Override
    public File getTemplateFileByDocType(String doctype) {
        throw unused("getTemplateFileByDocType");
    }

    @Override
    public String getTemplateFolderName() {
        throw unused("getTemplateFolderName");
    }

    @Override
    public String getThymeleafLocale() {
        throw unused("getThymeleafLocale");
    }

    @Override
    public boolean getUriWithoutExtension() {
        throw unused("getUriWithoutExtension");
    }

    @Override
    public boolean getImgPathPrependHost() {
        throw unused("getImgPathPrependHost");
    }

    @Override
    public boolean getImgPathUpdate() {
        throw unused("getImgPathUpdate");
    }

    @Override
    public String getThymeleafModeByType(String type) {
        throw unused("getThymeleafModeByType");
    }

    @Override
    public String getServerContextPath() {
        throw unused("getServerContextPath");
    }

    @Override
    public String getServerHostname() {
        throw unused("getServerHostname");
    }

    @Override
    public String getAbbreviatedGitHash() {
        throw unused("getAbbreviatedGitHash");
    }

    @Override
    public String getJvmLocale() {
        throw unused("getJvmLocale");
    }

    @Override
    public TimeZone getFreemarkerTimeZone() {
        throw unused("getFreemarkerTimeZone");
    }

    @Override
    public List<Property> getJbakeProperties() {
        throw unused("getJbakeProperties");
    }

    @Override
    public void addConfiguration(Properties properties) {
        throw unused("addConfiguration");
    }
}
