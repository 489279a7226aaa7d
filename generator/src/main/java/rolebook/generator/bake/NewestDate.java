package rolebook.generator.bake;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jbake.app.ContentStore;
import org.jbake.template.ModelExtractor;

/// The variable `published_date`: the newest date of a published document, missing where none has
/// one. JBake's own is the time of the build, which would make two builds differ.
record NewestDate(DocumentStore documents) implements ModelExtractor<Optional<LocalDate>> {
    @Override
    @SuppressWarnings("rawtypes") // JBake's signature.
    public Optional<LocalDate> get(ContentStore store, Map model, String key) {
        return documents.newestDate();
    }
}
