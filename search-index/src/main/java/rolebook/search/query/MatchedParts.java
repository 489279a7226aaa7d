package rolebook.search.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Finds, among the sections and statements of an entry, those that match.
final class MatchedParts {
    /// A word in a heading counts so much more.
    private static final float HEADING = 0.5f;

    /// A responsibility says more than a section that is as good.
    private static final float STATEMENT = 0.01f;

    /// Parts with less than this share of the best one's score say little.
    private static final float SHARE = 0.5f;

    private final EntryTable entries;
    private final List<WordMatch> words;
    private final EntryScores scores;

    MatchedParts(EntryTable entries, List<WordMatch> words, EntryScores scores) {
        this.entries = entries;
        this.words = words;
        this.scores = scores;
    }

    /// The documents of an entry's best parts, the best first, at most
    /// [SearchLimits#SECTIONS_OF_HIT].
    List<Integer> of(int entry) {
        List<Part> found = new ArrayList<>();
        for (int part = entries.firstPart(entry); part < entries.document(entry); part++) {
            float score = score(part);
            if (score > 0) {
                float bonus = entries.isStatement(part) ? STATEMENT : 0;
                found.add(new Part(part, score + bonus));
            }
        }
        found.sort(Part.BEST);
        return found.stream()
                .filter(part -> part.score() >= SHARE * found.getFirst().score())
                .limit(SearchLimits.SECTIONS_OF_HIT)
                .map(Part::document)
                .toList();
    }

    /// Whether a name of an entry has one of the words.
    boolean isInName(int entry) {
        return words.stream().anyMatch(word -> word.names().get(entry));
    }

    private float score(int part) {
        float score = 0;
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).parts().get(part)) {
                boolean heading = words.get(i).partTitles().get(part);
                score += scores.rarityOf(i) * (heading ? 1 + HEADING : 1);
            }
        }
        return score;
    }

    private record Part(int document, float score) {
        static final Comparator<Part> BEST =
                Comparator.comparingDouble((Part part) -> -part.score())
                        .thenComparingInt(Part::document);
    }
}
