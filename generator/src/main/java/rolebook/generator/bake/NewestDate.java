package rolebook.generator.bake;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jbake.app.ContentStore;
import org.jbake.model.DocumentTypes;
import org.jbake.template.ModelExtractor;

/// The variable `published_date`: the newest date of a published document, missing where none has
/// one. JBake's own is the time of the build, which would make two builds differ.
final class NewestDate implements ModelExtractor<Optional<LocalDate>> {
    @Override
    @SuppressWarnings("rawtypes") // JBake's signature.
    public Optional<LocalDate> get(ContentStore store, Map model, String key) {
        return Arrays.stream(DocumentTypes.getDocumentTypes())
                .map(type -> store.getPublishedContent(type).peekFirst())
                .filter(Objects::nonNull)
                .map(document -> document.get(PageDocuments.DATE))
                .filter(LocalDate.class::isInstance)
                .map(LocalDate.class::cast)
                .max(Comparator.naturalOrder());
    }
}
