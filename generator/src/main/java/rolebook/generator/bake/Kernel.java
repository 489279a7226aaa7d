package rolebook.generator.bake;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jbake.model.DocumentModel;
import org.jbake.model.DocumentTypes;
import org.jbake.model.ModelAttributes;
import org.jbake.render.ArchiveRenderer;
import org.jbake.render.Error404Renderer;
import org.jbake.render.FeedRenderer;
import org.jbake.render.IndexRenderer;
import org.jbake.render.RenderingTool;
import org.jbake.render.SitemapRenderer;
import org.jbake.render.TagsRenderer;
import org.jbake.template.DelegatingTemplateEngine;
import org.jbake.template.ModelExtractors;
import org.jbake.template.RenderingException;
import org.jbake.template.model.PublishedCustomExtractor;
import org.jbake.template.model.TemplateModel;
import org.jbake.template.model.TypedDocumentsExtractor;
import rolebook.generator.page.Page;
import rolebook.generator.page.SiteFacts;

/// JBake set up for one bake: its store filled, its tools asked what they need. While it is in use
/// no other may be made, as JBake keeps its types and extractors for the whole machine.
final class Kernel {
    private static final Set<String> OF_JBAKE =
            Set.of(ModelAttributes.CONTENT, ModelAttributes.CONFIG, ModelAttributes.VERSION);

    private final DelegatingTemplateEngine engine;
    private final Map<String, Object> shared;
    private final List<Order> orders;

    /// @throws IllegalArgumentException when two pages have one path, or a variable of ours has the
    ///   name of one of JBake's
    Kernel(List<Page> pages, SiteFacts site, Templates templates) {
        checkNames(site.shared());
        Map<String, Object> settings = Settings.of(pages, site, templates.theme());
        KernelConfiguration configuration = new KernelConfiguration(settings, templates);
        List<DocumentModel> contents = pages.stream().map(PageDocuments::of).toList();
        DocumentStore store =
                new DocumentStore(contents.stream().filter(Kernel::isListed).toList());
        Set<String> types = new LinkedHashSet<>(site.types());
        types.addAll(store.types());
        register(types, store, configuration);
        this.shared = site.shared();
        this.engine = new DelegatingTemplateEngine(store, configuration);
        OrderingRenderer renderer = new OrderingRenderer(store, configuration, engine);
        for (int i = 0; i < pages.size(); i++) {
            renderer.order(pages.get(i), contents.get(i));
        }
        askTools(renderer, store, configuration);
        this.orders = renderer.orders();
    }

    /// Every file of the site that a template makes: the pages first, then JBake's own.
    List<Order> orders() {
        return orders;
    }

    /// The file that `order` asks for.
    ///
    /// @throws RenderingException when the template fails
    /// @throws IllegalStateException when JBake found no engine for it, which JBake only logs
    byte[] render(Order order) throws RenderingException {
        TemplateModel model = new TemplateModel();
        model.putAll(shared);
        Map<String, Object> variables = order.variables().get();
        checkNames(variables);
        model.putAll(variables);
        model.setContent(order.content());
        PageText text = new PageText();
        engine.renderDocument(model, order.template(), text);
        if (!text.isComplete()) {
            throw new IllegalStateException("JBake has no engine for `" + order.template() + "`");
        }
        return text.bytes();
    }

    private static void checkNames(Map<String, Object> variables) {
        for (String name : OF_JBAKE) {
            if (variables.containsKey(name)) {
                throw new IllegalArgumentException("The variable " + name + " belongs to JBake");
            }
        }
    }

    private static boolean isListed(DocumentModel document) {
        return document.containsKey(ModelAttributes.STATUS);
    }

    /// What `Oven` does with its configuration, without starting JBake's Markdown and other
    /// parsers.
    private static void register(
            Set<String> types, DocumentStore store, KernelConfiguration configuration) {
        DocumentTypes.resetDocumentTypes();
        ModelExtractors extractors = ModelExtractors.getInstance();
        extractors.reset();
        extractors.registerEngine("tags", new TagPages(configuration.getTagPathName()));
        extractors.registerEngine(ModelAttributes.PUBLISHED_DATE, new NewestDate(store));
        for (String type : types) {
            DocumentTypes.addDocumentType(type);
            extractors.registerEngine(type + "s", new TypedDocumentsExtractor());
            extractors.registerEngine(
                    "published_" + type + "s", new PublishedCustomExtractor(type));
        }
    }

    private static void askTools(
            OrderingRenderer renderer, DocumentStore store, KernelConfiguration configuration) {
        List<RenderingTool> tools =
                List.of(
                        new IndexRenderer(),
                        new ArchiveRenderer(),
                        new FeedRenderer(),
                        new SitemapRenderer(),
                        new TagsRenderer(),
                        new Error404Renderer());
        for (RenderingTool tool : tools) {
            try {
                tool.render(renderer, store, configuration);
            } catch (RenderingException e) {
                throw new IllegalStateException("JBake's " + tool.getClass().getName(), e);
            }
        }
    }
}
