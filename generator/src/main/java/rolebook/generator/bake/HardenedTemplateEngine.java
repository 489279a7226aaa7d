package rolebook.generator.bake;

import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.Writer;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jbake.app.ContentStore;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.template.AbstractTemplateEngine;
import org.jbake.template.RenderingException;
import org.jbake.template.model.TemplateModel;

/// The engine that JBake uses for `.ftlh`: found by name in
/// `META-INF/org.jbake.parser.TemplateEngines.properties` and made anew for each bake.
public final class HardenedTemplateEngine extends AbstractTemplateEngine {
    private final Templates templates;
    private final ConcurrentMap<String, freemarker.template.TemplateModel> found =
            new ConcurrentHashMap<>();

    /// Called by JBake, with this room's own configuration.
    ///
    /// @throws IllegalArgumentException when the configuration is another one
    public HardenedTemplateEngine(JBakeConfiguration config, ContentStore store) {
        super(config, store);
        if (!(config instanceof KernelConfiguration kernel)) {
            throw new IllegalArgumentException("Not a bake of ours: " + config.getClass());
        }
        this.templates = kernel.templates();
    }

    /// @throws RenderingException whose cause is FreeMarker's own exception
    @Override
    public void renderDocument(TemplateModel model, String template, Writer out)
            throws RenderingException {
        ModelWrapper wrapper = (ModelWrapper) templates.getObjectWrapper();
        PageScope scope = new PageScope(model, db, extractors, wrapper, found);
        try {
            templates.getTemplate(template).process(scope, out);
        } catch (IOException | TemplateException e) {
            throw new RenderingException(e);
        }
        if (out instanceof PageText text) {
            text.complete();
        }
    }
}
