package rolebook.generator.bake;

import freemarker.template.TemplateCollectionModel;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A record in a template: its components by name, in their order; none of its other methods.
record RecordModel(Record fields, ModelWrapper wrapper) implements TemplateHashModelEx {
    private static final ClassValue<Map<String, Method>> ACCESSORS =
            new ClassValue<>() {
                @Override
                protected Map<String, Method> computeValue(Class<?> type) {
                    Map<String, Method> accessors = new LinkedHashMap<>();
                    for (RecordComponent component : type.getRecordComponents()) {
                        Method accessor = component.getAccessor();
                        accessor.setAccessible(true);
                        accessors.put(component.getName(), accessor);
                    }
                    return Collections.unmodifiableMap(accessors);
                }
            };

    @Override
    public @Nullable TemplateModel get(String key) throws TemplateModelException {
        Method accessor = accessors().get(key);
        return accessor == null ? null : wrapper.wrap(read(accessor));
    }

    @Override
    public boolean isEmpty() {
        return accessors().isEmpty();
    }

    @Override
    public int size() {
        return accessors().size();
    }

    @Override
    public TemplateCollectionModel keys() {
        return new ItemsModel(List.copyOf(accessors().keySet()), wrapper);
    }

    @Override
    public TemplateCollectionModel values() throws TemplateModelException {
        List<@Nullable Object> values = new ArrayList<>();
        for (Method accessor : accessors().values()) {
            values.add(read(accessor));
        }
        return new ItemsModel(values, wrapper);
    }

    private Map<String, Method> accessors() {
        return ACCESSORS.get(fields.getClass());
    }

    private @Nullable Object read(Method accessor) throws TemplateModelException {
        try {
            return accessor.invoke(fields);
        } catch (ReflectiveOperationException e) {
            throw new TemplateModelException("Cannot read " + accessor, e);
        }
    }
}
