package rolebook.search.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.search.IndexSearcher;
import rolebook.search.question.NamedEntry;
import rolebook.search.question.Questions;
import rolebook.search.question.TermUse;
import rolebook.search.schema.NameKey;
import tools.jackson.databind.JsonNode;

/// What questions can be about in an index.
final class KnownNames {
    private KnownNames() {}

    /// Reads the names of all entries; the uses of a term when a question needs them.
    ///
    /// @param searcher one without a time limit, of the index that stays open
    static Questions read(IndexSearcher searcher, EntryTable entries) {
        List<NamedEntry> named = new ArrayList<>();
        for (int entry = 0; entry < entries.size(); entry++) {
            EntryReference reference = entries.reference(entry);
            named.add(
                    new NamedEntry(
                            reference.id(), reference.type(), names(reference, entries, entry)));
        }
        return new Questions(named, term -> uses(searcher, term));
    }

    /// Title, aliases, id, without those that find another entry now.
    private static List<String> names(EntryReference reference, EntryTable entries, int entry) {
        return Stream.of(
                        Stream.of(reference.title()),
                        entries.aliases(entry).stream(),
                        Stream.of(reference.id()))
                .flatMap(names -> names)
                .filter(name -> !entries.left(entry).contains(NameKey.of(name)))
                .toList();
    }

    private static List<TermUse> uses(IndexSearcher searcher, String term) {
        List<TermUse> uses = new ArrayList<>();
        try {
            for (JsonNode use : new EntryJson(searcher).of(term).path("uses")) {
                uses.add(
                        new TermUse(use.path("activity").asString(), use.path("made").asBoolean()));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot read the uses of " + term, failure);
        }
        return uses;
    }
}
