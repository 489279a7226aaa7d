package rolebook.search.query;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import rolebook.search.question.Questions;
import rolebook.search.schema.IndexManifest;

/// An index and what was read of it when it was opened.
///
/// @param manifest what it says of itself
/// @param entries its entries
/// @param names their names
/// @param alphabet what these are written with
/// @param synonyms which of them stand for each other
/// @param questions what can be asked about them
/// @param list their words
/// @param families which of them belong together
/// @param words takes queries apart
/// @param types the words of its types, by their stems
record OpenIndex(
        DirectoryReader reader,
        IndexManifest manifest,
        EntryTable entries,
        NameTable names,
        Alphabet alphabet,
        Synonyms synonyms,
        Questions questions,
        WordList list,
        WordFamilies families,
        QueryWords words,
        Map<String, String> types) {

    static OpenIndex of(DirectoryReader reader, IndexManifest manifest) throws IOException {
        EntryTable entries = EntryTable.read(reader);
        IndexSearcher searcher = new IndexSearcher(reader);
        searcher.setQueryCache(null);
        QueryWords words = new QueryWords();
        Map<String, String> types = new LinkedHashMap<>();
        manifest.types().forEach(type -> types.putIfAbsent(words.stem(type), type));
        return new OpenIndex(
                reader,
                manifest,
                entries,
                NameTable.of(entries),
                Alphabet.of(entries),
                Synonyms.of(entries),
                KnownNames.read(searcher, entries),
                WordList.read(reader),
                WordFamilies.read(reader),
                words,
                types);
    }

    QueryReader queryReader(Deadline deadline) {
        Vocabulary vocabulary = new Vocabulary(reader, list, words, questions::isEveryday);
        SettledWords settled = new SettledWords(vocabulary, manifest.contexts(), questions);
        return new QueryReader(words, settled, vocabulary, names, synonyms, types, deadline);
    }
}
