package rolebook.search.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexReader;
import org.jspecify.annotations.Nullable;
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
        List<Shown> shown = new ArrayList<>();
        for (Ranking.Ranked ranked : page) {
            List<Integer> parts = deadline.isOver() ? List.of() : matched.of(ranked.entry());
            shown.add(new Shown(ranked, entries.document(ranked.entry()), parts));
        }
        var inTexts = matches(Fields.TEXT, shown, one -> Stream.of(one.document));
        var inParts = matches(Fields.PART_TEXT, shown, one -> one.parts.stream());
        for (Shown one : shown) {
            if (!deadline.isOver()) {
                read(one, inTexts.getOrDefault(one.document, List.of()), inParts);
            }
        }
        lookElsewhere(shown.stream().filter(Shown::isUnmarked).toList(), matched);
        return shown.stream().map(this::hit).toList();
    }

    /// A hit while it is put together.
    private static final class Shown {
        private final Ranking.Ranked ranked;
        private final int document;
        private final List<Integer> parts;
        private final List<SearchResponse.Section> sections = new ArrayList<>();
        private Snippets.@Nullable Passage passage;

        /// @param parts the documents of its sections and statements that matched best
        Shown(Ranking.Ranked ranked, int document, List<Integer> parts) {
            this.ranked = ranked;
            this.document = document;
            this.parts = parts;
        }

        /// Takes a passage that has more words than the one it has.
        void offer(Snippets.Passage other) {
            if (passage == null || other.words() > passage.words()) {
                passage = other;
            }
        }

        boolean isUnmarked() {
            return passage != null && passage.words() == 0;
        }
    }

    private Map<Integer, List<Snippets.Match>> matches(
            String field, List<Shown> shown, Function<Shown, Stream<Integer>> documents)
            throws IOException {
        return snippets.matches(field, stems, shown.stream().flatMap(documents).sorted().toList());
    }

    /// The entry's own text, or the section of which more words match.
    private void read(
            Shown one, List<Snippets.Match> inText, Map<Integer, List<Snippets.Match>> inParts)
            throws IOException {
        EntryReference entry = entries.reference(one.ranked.entry());
        String text = stored.text(one.document);
        one.offer(Snippets.of(text.isEmpty() ? entry.summary() : text, inText));
        for (int part : one.parts) {
            StoredEntries.Part section = stored.part(part);
            Snippets.Passage passage =
                    Snippets.of(section.text(), inParts.getOrDefault(part, List.of()));
            one.offer(passage);
            String title =
                    section.title().isEmpty()
                            ? Snippets.beginning(section.text(), SearchLimits.STATEMENT_TITLE)
                            : section.title();
            one.sections.add(
                    new SearchResponse.Section(
                            section.anchor(),
                            title,
                            passage.html(),
                            entry.url() + "#" + section.anchor()));
        }
    }

    /// The summaries of hits of which nothing is marked, else, where no name has the words, their
    /// other sections: readers want to see why it is a hit.
    private void lookElsewhere(List<Shown> unmarked, MatchedParts matched) throws IOException {
        var inSummaries = matches(Fields.SUMMARY, unmarked, one -> Stream.of(one.document));
        for (Shown one : unmarked) {
            String summary = entries.reference(one.ranked.entry()).summary();
            one.offer(Snippets.of(summary, inSummaries.getOrDefault(one.document, List.of())));
        }
        List<Shown> left =
                unmarked.stream()
                        .filter(one -> one.isUnmarked() && !matched.isInName(one.ranked.entry()))
                        .toList();
        if (left.isEmpty()) {
            return;
        }
        var inParts = matches(Fields.PART_TEXT, left, one -> parts(one.ranked.entry()).boxed());
        for (Shown one : left) {
            int best = 0;
            for (int part : parts(one.ranked.entry()).toArray()) {
                List<Snippets.Match> found = inParts.getOrDefault(part, List.of());
                if (Snippets.words(found) > best && !deadline.isOver()) {
                    best = Snippets.words(found);
                    one.offer(Snippets.of(stored.part(part).text(), found));
                }
            }
        }
    }

    private IntStream parts(int entry) {
        return IntStream.range(entries.firstPart(entry), entries.document(entry));
    }

    private SearchResponse.Hit hit(Shown one) {
        EntryReference entry = entries.reference(one.ranked.entry());
        String snippet = one.passage == null ? Html.escaped(entry.summary()) : one.passage.html();
        return new SearchResponse.Hit(entry, one.ranked.score(), snippet, one.sections);
    }
}
