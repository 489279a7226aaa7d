package rolebook.search.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.StoredFields;
import rolebook.search.schema.Facet;
import rolebook.search.schema.Fields;

/// Reads stored documents back into records.
final class StoredEntries {
    private static final Set<String> REFERENCE =
            Set.of(Fields.ID, Facet.TYPE.key(), Fields.TITLE, Fields.SUMMARY, Fields.URL);
    private static final Set<String> SENSES =
            Set.of(Fields.URL, Fields.SENSE_CONTEXT, Fields.SENSE_TEXT, Fields.SENSE_ANCHOR);
    private static final Set<String> PART =
            Set.of(Fields.KIND, Fields.PART_ANCHOR, Fields.PART_TITLE, Fields.PART_TEXT);

    private final StoredFields fields;

    StoredEntries(StoredFields fields) {
        this.fields = fields;
    }

    EntryReference reference(int document) throws IOException {
        return reference(fields.document(document, REFERENCE));
    }

    static EntryReference reference(Document stored) {
        return new EntryReference(
                stored.get(Fields.ID),
                stored.get(Facet.TYPE.key()),
                stored.get(Fields.TITLE),
                stored.get(Fields.SUMMARY),
                stored.get(Fields.URL));
    }

    List<Answer.Sense> senses(int document) throws IOException {
        Document stored = fields.document(document, SENSES);
        String[] contexts = stored.getValues(Fields.SENSE_CONTEXT);
        String[] texts = stored.getValues(Fields.SENSE_TEXT);
        String[] anchors = stored.getValues(Fields.SENSE_ANCHOR);
        List<Answer.Sense> senses = new ArrayList<>();
        for (int i = 0; i < contexts.length; i++) {
            String url = stored.get(Fields.URL) + "#" + anchors[i];
            senses.add(new Answer.Sense(contexts[i], texts[i], url));
        }
        return senses;
    }

    /// The text before the first section.
    String text(int document) throws IOException {
        return fields.document(document, Set.of(Fields.TEXT)).get(Fields.TEXT);
    }

    String json(int document) throws IOException {
        return fields.document(document, Set.of(Fields.JSON)).get(Fields.JSON);
    }

    /// @param title the heading; empty for a statement
    record Part(String anchor, String title, String text) {}

    Part part(int document) throws IOException {
        Document stored = fields.document(document, PART);
        return new Part(
                stored.get(Fields.PART_ANCHOR),
                stored.get(Fields.PART_TITLE),
                stored.get(Fields.PART_TEXT));
    }
}
