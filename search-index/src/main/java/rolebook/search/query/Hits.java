package rolebook.search.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import rolebook.search.schema.Fields;

/// Shows hits: their snippets, and the sections and statements that matched. Each stored document
/// is read once.
final class Hits {
    private final EntryTable entries;
    private final Set<String> stems;
    private final Snippets snippets;
    private final StoredEntries stored;
    private final Deadline deadline;

    /// @param deadline when the hits that are not shown yet get their summary as snippet and no
    ///   sections
    Hits(IndexReader reader, EntryTable entries, Set<String> stems, Deadline deadline)
            throws IOException {
        this.entries = entries;
        this.stems = stems;
        this.snippets = new Snippets(reader, deadline);
        this.stored = new StoredEntries(reader.storedFields());
        this.deadline = deadline;
    }

    List<SearchResponse.Hit> of(List<Ranking.Ranked> page, MatchedParts matched)
            throws IOException {
        List<List<Integer>> parts = new ArrayList<>();
        for (Ranking.Ranked ranked : page) {
            parts.add(deadline.isOver() ? List.of() : matched.of(ranked.entry()));
        }
        Map<Integer, List<Snippets.Match>> inEntries =
                snippets.matches(
                        Fields.TEXT,
                        stems,
                        page.stream()
                                .map(ranked -> entries.document(ranked.entry()))
                                .sorted()
                                .toList());
        Map<Integer, List<Snippets.Match>> inParts =
                snippets.matches(
                        Fields.PART_TEXT,
                        stems,
                        parts.stream().flatMap(List::stream).sorted().toList());
        List<SearchResponse.Hit> hits = new ArrayList<>();
        for (int i = 0; i < page.size(); i++) {
            Ranking.Ranked ranked = page.get(i);
            EntryReference entry = entries.reference(ranked.entry());
            if (deadline.isOver()) {
                hits.add(unread(entry, ranked));
                continue;
            }
            List<SearchResponse.Section> sections = new ArrayList<>();
            for (int part : parts.get(i)) {
                sections.add(section(entry, part, inParts.getOrDefault(part, List.of())));
            }
            int document = entries.document(ranked.entry());
            String snippet =
                    snippet(entry, document, inEntries.getOrDefault(document, List.of()), sections);
            hits.add(new SearchResponse.Hit(entry, ranked.score(), snippet, sections));
        }
        return hits;
    }

    private static SearchResponse.Hit unread(EntryReference entry, Ranking.Ranked ranked) {
        return new SearchResponse.Hit(
                entry, ranked.score(), Html.escaped(entry.summary()), List.of());
    }

    private SearchResponse.Section section(
            EntryReference entry, int document, List<Snippets.Match> matches) throws IOException {
        StoredEntries.Part part = stored.part(document);
        String title =
                part.title().isEmpty()
                        ? Snippets.beginning(part.text(), SearchLimits.STATEMENT_TITLE)
                        : part.title();
        return new SearchResponse.Section(
                part.anchor(),
                title,
                Snippets.of(part.text(), matches),
                entry.url() + "#" + part.anchor());
    }

    /// The entry's own text where it matches, else the first section's that does, else how the
    /// entry begins.
    private String snippet(
            EntryReference entry,
            int document,
            List<Snippets.Match> matches,
            List<SearchResponse.Section> sections)
            throws IOException {
        if (matches.isEmpty()) {
            for (SearchResponse.Section section : sections) {
                if (Snippets.isMarked(section.snippet())) {
                    return section.snippet();
                }
            }
        }
        String text = stored.text(document);
        return text.isEmpty() ? Html.escaped(entry.summary()) : Snippets.of(text, matches);
    }
}
