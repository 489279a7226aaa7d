package rolebook.generator.bake;

import freemarker.template.TemplateCollectionModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateModelIterator;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The keys or values of a map or record in a template.
record ItemsModel(List<?> items, ModelWrapper wrapper) implements TemplateCollectionModel {
    @Override
    public TemplateModelIterator iterator() {
        Iterator<?> iterator = items.iterator();
        return new TemplateModelIterator() {
            @Override
            public @Nullable TemplateModel next() throws TemplateModelException {
                return wrapper.wrap(iterator.next());
            }

            @Override
            public boolean hasNext() {
                return iterator.hasNext();
            }
        };
    }
}
