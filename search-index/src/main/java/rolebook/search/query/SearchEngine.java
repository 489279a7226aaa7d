package rolebook.search.query;

import java.util.List;
import java.util.Optional;
import rolebook.search.schema.IndexManifest;

/// An open index. Many threads may ask at once; none may ask once it is closed.
///
/// Any text is a valid query. Failures of the machine are [java.io.UncheckedIOException]s that name
/// the place.
public interface SearchEngine extends AutoCloseable {
    /// Finds entries.
    ///
    /// @throws InvalidSearch if a filter asks for a type, context or stage that the site does not
    ///   have
    SearchResponse search(SearchRequest request);

    /// Names that begin with the text, at most one for an entry.
    ///
    /// @throws InvalidSearch if the text is too long or the size out of range
    List<Suggestion> suggest(String text, int size);

    /// The entry's data; empty if there is none of this id.
    Optional<String> entryJson(String id);

    /// What the index says of itself.
    IndexManifest manifest();

    /// The number of entries in it.
    int entryCount();

    @Override
    void close();
}
