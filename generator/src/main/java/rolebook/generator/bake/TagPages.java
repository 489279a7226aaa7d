package rolebook.generator.bake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jbake.app.ContentStore;
import org.jbake.template.ModelExtractor;

/// The variable `tags`: each tag with its `name`, the `uri` of its folder, `tagged_posts` and
/// `tagged_documents`, by name. JBake's own lists them backwards and names files, not folders.
///
/// @param folder where tags have their pages, below the site's root
record TagPages(String folder) implements ModelExtractor<List<Map<String, Object>>> {
    /// A tag's address below the site's root: `tags/launch/`.
    static String uri(String folder, String tag) {
        return folder + "/" + tag + "/";
    }

    @Override
    @SuppressWarnings("rawtypes") // JBake's signature.
    public List<Map<String, Object>> get(ContentStore store, Map model, String key) {
        List<Map<String, Object>> tags = new ArrayList<>();
        for (String tag : store.getAllTags()) {
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("name", tag);
            entry.put("uri", uri(folder, tag));
            entry.put("tagged_posts", store.getPublishedPostsByTag(tag));
            entry.put("tagged_documents", store.getPublishedDocumentsByTag(tag));
            tags.add(entry);
        }
        return tags;
    }
}
