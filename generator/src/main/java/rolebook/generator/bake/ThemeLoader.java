package rolebook.generator.bake;

import freemarker.cache.TemplateLoader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import org.jspecify.annotations.Nullable;
import rolebook.generator.theme.Theme;
import rolebook.generator.theme.ThemeFile;

/// FreeMarker's way to a theme's templates, and to none of its other files.
record ThemeLoader(Theme theme) implements TemplateLoader {
    @Override
    public @Nullable Object findTemplateSource(String name) throws IOException {
        return name.endsWith(KernelConfiguration.TEMPLATE_SUFFIX)
                ? theme.find(name).orElse(null)
                : null;
    }

    /// Always the same: a theme does not change while it is used.
    @Override
    public long getLastModified(Object source) {
        return 0;
    }

    @Override
    public Reader getReader(Object source, String encoding) throws IOException {
        return new StringReader(((ThemeFile) source).text());
    }

    @Override
    public void closeTemplateSource(Object source) {
        // Read whole when it was found.
    }
}
