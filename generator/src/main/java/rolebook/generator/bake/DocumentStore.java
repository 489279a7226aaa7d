package rolebook.generator.bake;

import java.io.File;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jbake.app.ContentStore;
import org.jbake.app.DocumentList;
import org.jbake.model.DocumentModel;
import org.jbake.model.ModelAttributes.Status;

/// JBake's content store without its database: the documents of one bake, sorted and grouped once.
/// It never changes, so any number of threads may read it; all that writes is refused.
///
/// Lists run from the newest date to the oldest, undated documents last, and by path where the date
/// is the same. Every answer is a list of its own, as JBake's extractors add to what they get.
final class DocumentStore extends ContentStore {
    private static final Comparator<DocumentModel> NEWEST_FIRST =
            Comparator.comparing((DocumentModel document) ->
                            Objects.toString(document.get(PageDocuments.DATE), ""))
                    .reversed()
                    .thenComparing(DocumentModel::getUri);

    private final Map<String, List<DocumentModel>> byType = new LinkedHashMap<>();
    private final Map<String, List<DocumentModel>> publishedByType = new LinkedHashMap<>();
    private final Map<String, List<DocumentModel>> publishedByTag = new TreeMap<>();

    DocumentStore(List<DocumentModel> documents) {
        super("memory", "documents");
        for (DocumentModel document : documents) {
            add(byType, document.getType(), document);
            if (document.getStatus().equals(Status.PUBLISHED)) {
                add(publishedByType, document.getType(), document);
                for (String tag : document.getTags()) {
                    add(publishedByTag, tag, document);
                }
            }
        }
        byType.values().forEach(list -> list.sort(NEWEST_FIRST));
        publishedByTag.values().forEach(list -> list.sort(NEWEST_FIRST));
        publishedByType.values().forEach(DocumentStore::sortAndLink);
    }

    private static void add(
            Map<String, List<DocumentModel>> groups, String key, DocumentModel document) {
        groups.computeIfAbsent(key, _ -> new ArrayList<>()).add(document);
    }

    private static void sortAndLink(List<DocumentModel> list) {
        list.sort(NEWEST_FIRST);
        for (int i = 1; i < list.size(); i++) {
            DocumentModel newer = list.get(i - 1);
            DocumentModel older = list.get(i);
            newer.setPreviousContent(PageDocuments.neighbour(older));
            older.setNextContent(PageDocuments.neighbour(newer));
        }
    }

    /// The types that have a document, in the order of their first one.
    List<String> types() {
        return List.copyOf(byType.keySet());
    }

    /// The newest date of a published document.
    Optional<LocalDate> newestDate() {
        return publishedByType.values().stream()
                .map(list -> list.getFirst().get(PageDocuments.DATE))
                .filter(LocalDate.class::isInstance)
                .map(LocalDate.class::cast)
                .max(Comparator.naturalOrder());
    }

    @Override
    public DocumentList<DocumentModel> getAllContent(String type) {
        return copy(byType.getOrDefault(type, List.of()));
    }

    @Override
    public DocumentList<DocumentModel> getAllContent(String type, boolean paged) {
        return getAllContent(type);
    }

    @Override
    public DocumentList<DocumentModel> getPublishedContent(String type) {
        return copy(publishedByType.getOrDefault(type, List.of()));
    }

    @Override
    public DocumentList<DocumentModel> getPublishedPosts() {
        return getPublishedContent("post");
    }

    @Override
    public DocumentList<DocumentModel> getPublishedPosts(boolean paged) {
        return getPublishedPosts();
    }

    @Override
    public DocumentList<DocumentModel> getPublishedPages() {
        return getPublishedContent("page");
    }

    @Override
    public DocumentList<DocumentModel> getPublishedPostsByTag(String tag) {
        DocumentList<DocumentModel> posts = getPublishedDocumentsByTag(tag);
        posts.removeIf(document -> !document.getType().equals("post"));
        return posts;
    }

    @Override
    public DocumentList<DocumentModel> getPublishedDocumentsByTag(String tag) {
        return copy(publishedByTag.getOrDefault(tag, List.of()));
    }

    @Override
    public Set<String> getTags() {
        Set<String> tags = new TreeSet<>();
        getPublishedPosts().forEach(post -> tags.addAll(List.of(post.getTags())));
        return tags;
    }

    @Override
    public Set<String> getAllTags() {
        return new TreeSet<>(publishedByTag.keySet());
    }

    @Override
    public long getDocumentCount(String type) {
        return byType.getOrDefault(type, List.of()).size();
    }

    @Override
    public long getPublishedCount(String type) {
        return publishedByType.getOrDefault(type, List.of()).size();
    }

    /// None: pages are ordered one by one, so that JBake's own loop over them, whose time grows
    /// with the square of their number, has nothing to do.
    @Override
    public DocumentList<DocumentModel> getUnrenderedContent() {
        return new DocumentList<>();
    }

    @Override
    public DocumentList<DocumentModel> getDocumentByUri(String uri) {
        throw refused("getDocumentByUri");
    }

    @Override
    public DocumentList<DocumentModel> getDocumentStatus(String uri) {
        throw refused("getDocumentStatus");
    }

    @Override
    public void startup() {
        throw refused("startup");
    }

    @Override
    public void drop() {
        throw refused("drop");
    }

    @Override
    public void close() {
        throw refused("close");
    }

    @Override
    public boolean isActive() {
        return true;
    }

    @Override
    public void updateAndClearCacheIfNeeded(boolean needed, File templateFolder) {
        throw refused("updateAndClearCacheIfNeeded");
    }

    @Override
    public void deleteContent(String uri) {
        throw refused("deleteContent");
    }

    @Override
    public void deleteAllByDocType(String type) {
        throw refused("deleteAllByDocType");
    }

    @Override
    public void markContentAsRendered(DocumentModel document) {
        throw refused("markContentAsRendered");
    }

    @Override
    public void addDocument(DocumentModel document) {
        throw refused("addDocument");
    }

    private static DocumentList<DocumentModel> copy(List<DocumentModel> documents) {
        DocumentList<DocumentModel> list = new DocumentList<>();
        list.addAll(documents);
        return list;
    }

    private static UnsupportedOperationException refused(String operation) {
        return new UnsupportedOperationException("The documents of a bake are fixed: " + operation);
    }
}
