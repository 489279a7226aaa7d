package rolebook.generator.bake;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentMap;
import org.jbake.app.ContentStore;
import org.jbake.model.ModelAttributes;
import org.jbake.template.ModelExtractors;
import org.jbake.template.NoModelExtractorException;
import org.jspecify.annotations.Nullable;

/// The variables of one page: its own and JBake's `content`, `config` and `version` first, then
/// what JBake's extractors find in the store. What an extractor finds is the same on every page,
/// but for the lists of a tag, and is asked for once a bake.
///
/// @param model JBake's model of the page
/// @param found what extractors found, shared by the bake's pages
record PageScope(
        Map<String, Object> model,
        ContentStore store,
        ModelExtractors extractors,
        ModelWrapper wrapper,
        ConcurrentMap<String, TemplateModel> found)
        implements TemplateHashModel {
    /// JBake's own objects: a template gets data and no machinery.
    private static final Set<String> HIDDEN =
            Set.of(
                    ModelAttributes.RENDERER,
                    ModelAttributes.DB,
                    ModelAttributes.DATA,
                    ModelAttributes.OUT);

    private static final Set<String> OF_ONE_PAGE =
            Set.of(ModelAttributes.TAGGED_DOCUMENTS, "tag_posts");

    @Override
    public @Nullable TemplateModel get(String key) throws TemplateModelException {
        if (HIDDEN.contains(key)) {
            return null;
        }
        if (model.containsKey(key)) {
            return wrapper.wrap(model.get(key));
        }
        if (!extractors.containsKey(key)) {
            return null;
        }
        TemplateModel known = found.get(key);
        if (known != null) {
            return known;
        }
        TemplateModel fresh = wrapper.wrap(extract(key));
        if (fresh != null && !OF_ONE_PAGE.contains(key)) {
            found.put(key, fresh);
        }
        return fresh;
    }

    @Override
    public boolean isEmpty() {
        return false;
    }

    private @Nullable Object extract(String key) throws TemplateModelException {
        try {
            return extractors.<@Nullable Object>extractAndTransform(
                    store, key, model, (_, value) -> value);
        } catch (NoModelExtractorException e) {
            throw new TemplateModelException("JBake lost its extractor of " + key, e);
        }
    }
}
