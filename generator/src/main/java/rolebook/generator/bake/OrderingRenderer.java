package rolebook.generator.bake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jbake.app.Renderer;
import org.jbake.model.DocumentModel;
import org.jbake.model.ModelAttributes;
import org.jbake.template.DelegatingTemplateEngine;
import rolebook.generator.page.Page;

/// JBake's renderer, which takes orders instead of writing files: its rendering tools say what the
/// site needs beside its pages, and all of it is rendered at once afterwards.
///
/// A file that a page claims is the page's: a tool's order for the same path is dropped.
final class OrderingRenderer extends Renderer {
    private final KernelConfiguration configuration;
    private final DocumentStore store;
    private final List<Order> orders = new ArrayList<>();
    private final Set<String> paths = new HashSet<>();

    OrderingRenderer(
            DocumentStore store,
            KernelConfiguration configuration,
            DelegatingTemplateEngine engine) {
        super(store, configuration, engine);
        this.configuration = configuration;
        this.store = store;
    }

    /// What was ordered, in the order of asking.
    List<Order> orders() {
        return List.copyOf(orders);
    }

    /// Orders a page with its own template and variables.
    ///
    /// @throws IllegalArgumentException when the path was ordered before
    void order(Page page, DocumentModel content) {
        String template = page.template() + KernelConfiguration.TEMPLATE_SUFFIX;
        if (!paths.add(page.path())) {
            throw new IllegalArgumentException("Two pages at " + page.path());
        }
        orders.add(new Order(page.path(), template, content, page.model()));
    }

    @Override
    public void render(DocumentModel content) {
        offer(content.getUri(), content.getType(), content, Map.of());
    }

    @Override
    public void renderIndex(String file) {
        offer(file, "masterindex");
    }

    @Override
    public void renderIndexPaging(String file) {
        renderIndex(file);
    }

    @Override
    public void renderSitemap(String file) {
        offer(file, "sitemap");
    }

    @Override
    public void renderFeed(String file) {
        offer(file, "feed");
    }

    @Override
    public void renderArchive(String file) {
        offer(file, "archive");
    }

    @Override
    public void renderError404(String file) {
        offer(file, "error404");
    }

    /// Each tag at `tags/<tag>/index.html` and all of them at `tags/index.html`.
    @Override
    public int renderTags(String folder) {
        int before = orders.size();
        for (String tag : store.getAllTags()) {
            String path = TagPages.uri(folder, tag) + "index.html";
            DocumentModel content = PageDocuments.located(new DocumentModel(), path, "tag");
            offer(path, "tag", content, Map.of(ModelAttributes.TAG, tag));
        }
        if (configuration.getRenderTagsIndex()) {
            String path = folder + "/index.html";
            DocumentModel content = PageDocuments.located(new DocumentModel(), path, "tags");
            offer(path, "tagsindex", content, Map.of());
        }
        return orders.size() - before;
    }

    private void offer(String file, String type) {
        DocumentModel content = PageDocuments.located(new DocumentModel(), file, type);
        offer(file, type, content, Map.of());
    }

    private void offer(
            String path, String type, DocumentModel content, Map<String, Object> variables) {
        if (paths.add(path)) {
            String template = configuration.getTemplateByDocType(type);
            orders.add(new Order(path, template, content, () -> variables));
        }
    }
}
