package rolebook.search.query;

import org.apache.lucene.index.DirectoryReader;

import rolebook.search.schema.IndexManifest;

import java.io.IOException;

/// An index and what was read of it when it was opened.
///
/// @param manifest what it says of itself
/// @param entries its entries
/// @param names their names
/// @param synonyms which of them stand for each other
/// @param words takes queries apart
record OpenIndex(
        DirectoryReader reader,
        IndexManifest manifest,
        EntryTable entries,
        NameTable names,
        Synonyms synonyms,
        QueryWords words) {

    static OpenIndex of(DirectoryReader reader, IndexManifest manifest) throws IOException {
        EntryTable entries = EntryTable.read(reader);
        return new OpenIndex(
                reader,
                manifest,
                entries,
                NameTable.of(entries),
                Synonyms.of(entries),
                new QueryWords());
    }

    QueryReader queryReader() {
        Vocabulary vocabulary = new Vocabulary(reader, words);
        return new QueryReader(words, vocabulary, names, synonyms, manifest.types());
    }
}
