package rolebook.search.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import rolebook.search.schema.Acronym;
import rolebook.search.schema.EntryDocument;
import rolebook.search.schema.Facet;
import rolebook.search.schema.Fields;
import rolebook.search.schema.NameKey;
import rolebook.search.schema.SectionDocument;
import rolebook.search.schema.SenseDocument;
import rolebook.search.schema.StatementDocument;

/// An entry as a block of Lucene documents: its sections and statements, then itself.
final class EntryBlock {
    /// Names beyond this many chars are left out of the exact match; no query is as long.
    static final int NAME_CHARS = 512;

    /// With offsets, so that snippets need no second analysis.
    private static final FieldType SHOWN = shown();

    /// Words are only looked up, never scored.
    private static final FieldType LOOKED_UP = lookedUp();

    private EntryBlock() {}

    static List<Document> of(EntryDocument entry) {
        List<Document> block = new ArrayList<>();
        for (SectionDocument section : entry.sections()) {
            block.add(part(Fields.SECTION, section.anchor(), section.title(), section.text()));
        }
        for (StatementDocument statement : entry.statements()) {
            block.add(part(Fields.STATEMENT, statement.anchor(), "", statement.text()));
        }
        block.add(data(entry));
        block.add(parent(entry));
        return block;
    }

    private static Document part(String kind, String anchor, String title, String text) {
        Document part = new Document();
        part.add(new StringField(Fields.KIND, kind, Field.Store.YES));
        part.add(new StoredField(Fields.PART_ANCHOR, anchor));
        part.add(new TextField(Fields.PART_TITLE, title, Field.Store.YES));
        part.add(new Field(Fields.PART_TEXT, text, SHOWN));
        return part;
    }

    private static Document data(EntryDocument entry) {
        Document data = new Document();
        data.add(new StringField(Fields.DATA_OF, entry.id(), Field.Store.NO));
        data.add(new StoredField(Fields.JSON, entry.json()));
        return data;
    }

    private static Document parent(EntryDocument entry) {
        Document parent = new Document();
        parent.add(new StringField(Fields.KIND, Fields.ENTRY, Field.Store.YES));
        parent.add(new StringField(Fields.ID, entry.id(), Field.Store.YES));
        parent.add(new SortedDocValuesField(Fields.ID, new BytesRef(entry.id())));
        parent.add(new StoredField(Fields.URL, entry.url()));
        addFacets(parent, entry);
        addNames(parent, entry);
        addTexts(parent, entry);
        addSenses(parent, entry);
        return parent;
    }

    private static void addFacets(Document parent, EntryDocument entry) {
        for (Facet facet : Facet.values()) {
            for (String value : facet.valuesOf(entry)) {
                parent.add(new KeywordField(facet.key(), value, Field.Store.YES));
            }
        }
    }

    private static void addNames(Document parent, EntryDocument entry) {
        Set<String> left = entry.left().stream().map(NameKey::of).collect(Collectors.toSet());
        left.stream().sorted().forEach(key -> parent.add(new StoredField(Fields.LEFT, key)));
        Stream.concat(Stream.of(entry.title(), entry.id()), entry.aliases().stream())
                .map(NameKey::of)
                .filter(key -> !key.isEmpty() && key.length() <= NAME_CHARS)
                .filter(key -> !left.contains(key))
                .distinct()
                .forEach(key -> {
                    parent.add(new StringField(Fields.NAME, key, Field.Store.NO));
                    parent.add(
                            new StringField(
                                    Fields.JOINED_NAME, NameKey.joined(key), Field.Store.NO));
                });
        Acronym.ofEntry(entry.type(), entry.title(), entry.aliases())
                .forEach(acronym ->
                        parent.add(new StringField(Fields.ACRONYM, acronym, Field.Store.NO)));
        String title = NameKey.of(entry.title());
        if (!title.isEmpty() && title.length() <= NAME_CHARS && !left.contains(title)) {
            parent.add(new StringField(Fields.TITLE_NAME, title, Field.Store.NO));
        }
    }

    private static void addTexts(Document parent, EntryDocument entry) {
        parent.add(new TextField(Fields.TITLE, entry.title(), Field.Store.YES));
        parent.add(new Field(Fields.SUMMARY, entry.summary(), SHOWN));
        parent.add(new Field(Fields.TEXT, entry.text(), SHOWN));
        for (String alias : entry.aliases()) {
            parent.add(new TextField(Fields.ALIAS, alias, Field.Store.YES));
        }
        List<String> body = body(entry);
        for (String text : body) {
            parent.add(new TextField(Fields.BODY, text, Field.Store.NO));
        }
        for (String sentence : entry.elsewhere()) {
            parent.add(new TextField(Fields.ELSEWHERE, sentence, Field.Store.NO));
        }
        Stream.of(
                        Stream.of(entry.title(), entry.summary(), entry.text()),
                        entry.aliases().stream(),
                        body.stream())
                .flatMap(texts -> texts)
                .forEach(text -> parent.add(new Field(Fields.WORD, text, LOOKED_UP)));
    }

    private static List<String> body(EntryDocument entry) {
        List<String> body = new ArrayList<>();
        for (SectionDocument section : entry.sections()) {
            body.add(section.title());
            body.add(section.text());
        }
        entry.statements().forEach(statement -> body.add(statement.text()));
        entry.senses().forEach(sense -> body.add(sense.text()));
        return body;
    }

    private static void addSenses(Document parent, EntryDocument entry) {
        for (SenseDocument sense : entry.senses()) {
            parent.add(new StoredField(Fields.SENSE_CONTEXT, sense.context()));
            parent.add(new StoredField(Fields.SENSE_TEXT, sense.text()));
            parent.add(new StoredField(Fields.SENSE_ANCHOR, sense.anchor()));
        }
    }

    private static FieldType shown() {
        FieldType type = new FieldType(TextField.TYPE_STORED);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        type.freeze();
        return type;
    }

    private static FieldType lookedUp() {
        FieldType type = new FieldType(TextField.TYPE_NOT_STORED);
        type.setIndexOptions(IndexOptions.DOCS);
        type.setOmitNorms(true);
        type.freeze();
        return type;
    }
}
