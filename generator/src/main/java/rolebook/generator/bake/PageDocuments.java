package rolebook.generator.bake;

import org.jbake.model.DocumentModel;
import org.jbake.model.ModelAttributes;
import org.jbake.model.ModelAttributes.Status;
import rolebook.generator.page.Document;
import rolebook.generator.page.Page;

/// Pages as JBake knows them: what templates find in `content` and in JBake's lists.
final class PageDocuments {
    /// JBake's key of a document's date; here it holds a `LocalDate`, which templates see as
    /// `2026-11-22`.
    static final String DATE = ModelAttributes.DATE;

    private static final String INDEX = "index.html";

    private PageDocuments() {}

    /// The document of `page`. Tags are an array: for a list JBake would ask its database's
    /// classes.
    static DocumentModel of(Page page) {
        DocumentModel model = new DocumentModel();
        page.listed().ifPresent(document -> describe(model, document));
        return located(model, page.path(), page.type());
    }

    private static void describe(DocumentModel model, Document document) {
        model.putAll(document.fields());
        model.setTitle(document.title());
        model.setTags(document.tags().toArray(String[]::new));
        model.setStatus(document.published() ? Status.PUBLISHED : Status.DRAFT);
        if (document.date() != null) {
            model.put(DATE, document.date());
        }
    }

    /// `model` with its place in the site: `uri`, `noExtensionUri` and `rootpath`, the way up.
    static DocumentModel located(DocumentModel model, String path, String type) {
        model.setType(type);
        model.setUri(path);
        model.setNoExtensionUri(withoutIndex(path));
        model.setRootPath("../".repeat((int) path.chars().filter(c -> c == '/').count()));
        return model;
    }

    /// What a document shows of the one before or after it.
    static DocumentModel neighbour(DocumentModel document) {
        DocumentModel model = new DocumentModel();
        model.setUri(document.getUri());
        model.setNoExtensionUri(document.getNoExtensionUri());
        model.setTitle(document.getTitle());
        return model;
    }

    private static String withoutIndex(String path) {
        boolean index = path.equals(INDEX) || path.endsWith("/" + INDEX);
        return index ? path.substring(0, path.length() - INDEX.length()) : path;
    }
}
