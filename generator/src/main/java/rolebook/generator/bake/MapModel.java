package rolebook.generator.bake;

import freemarker.template.TemplateCollectionModel;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// A map in a template. Its keys come in the map's own order where it has one, else sorted.
record MapModel(Map<?, ?> map, ModelWrapper wrapper) implements TemplateHashModelEx {
    @Override
    public @Nullable TemplateModel get(String key) throws TemplateModelException {
        return wrapper.wrap(map.get(key));
    }

    @Override
    public boolean isEmpty() {
        return map.isEmpty();
    }

    @Override
    public int size() {
        return map.size();
    }

    @Override
    public TemplateCollectionModel keys() throws TemplateModelException {
        return new ItemsModel(keyList(), wrapper);
    }

    @Override
    public TemplateCollectionModel values() throws TemplateModelException {
        List<Object> values = new ArrayList<>();
        for (String key : keyList()) {
            values.add(map.get(key));
        }
        return new ItemsModel(values, wrapper);
    }

    private List<String> keyList() throws TemplateModelException {
        List<String> keys = new ArrayList<>(map.size());
        for (Object key : map.keySet()) {
            if (!(key instanceof String text)) {
                throw new TemplateModelException(
                        "Templates see maps with string keys only: " + key);
            }
            keys.add(text);
        }
        if (!(map instanceof SequencedMap<?, ?>)) {
            keys.sort(null);
        }
        return keys;
    }
}
