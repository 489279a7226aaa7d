package rolebook.generator.derive;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import rolebook.generator.computed.Statistics;
import rolebook.generator.model.Entry;
import rolebook.generator.model.KnowledgeBase;
import rolebook.generator.model.NameFinder;
import rolebook.generator.model.Passage;
import rolebook.generator.model.Prose;
import rolebook.generator.source.Located;

/// How easy the entries are to read, after Rudolf Flesch, "A New Readability Yardstick" (1948):
/// `206.835 - 1.015 x words per sentence - 84.6 x syllables per word`.
///
/// The running text counts, not headings, tables and code. A title or an alias of an entry is one
/// word of two syllables: the names of things are not the writer's to choose. A sentence ends at
/// `.`, `!` or `?` before a space or the end, and with its paragraph or list item.
final class Readability {
    /// How many of the hardest entries are named.
    private static final int HARDEST = 10;

    private static final int SYLLABLES_OF_A_NAME = 2;

    /// With fewer words than this the formula says nothing.
    private static final int MIN_WORDS = 20;

    private final NameFinder names;

    private Readability(KnowledgeBase knowledge) {
        this.names =
                new NameFinder(
                        knowledge.entries().stream()
                                .map(Entry::header)
                                .flatMap(header ->
                                        Stream.concat(
                                                Stream.of(header.title().value()),
                                                header.aliases().stream().map(Located::value)))
                                .toList());
    }

    /// The median and the hardest entries; empty where no entry has enough text.
    static Optional<Statistics.ReadingEase> of(KnowledgeBase knowledge) {
        var readability = new Readability(knowledge);
        List<Statistics.Score> scores =
                knowledge.entries().stream()
                        .flatMap(entry -> readability.score(entry).stream())
                        .sorted(
                                Comparator.comparingDouble(Statistics.Score::score)
                                        .thenComparing(Statistics.Score::id))
                        .toList();
        return scores.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Statistics.ReadingEase(
                                median(scores), scores.stream().limit(HARDEST).toList()));
    }

    private static double median(List<Statistics.Score> scores) {
        int middle = scores.size() / 2;
        double upper = scores.get(middle).score();
        return scores.size() % 2 == 1
                ? upper
                : rounded((scores.get(middle - 1).score() + upper) / 2);
    }

    private Optional<Statistics.Score> score(Entry entry) {
        int words = 0;
        int sentences = 0;
        int syllables = 0;
        for (Passage passage : Prose.of(entry)) {
            Count count = count(passage);
            words += count.words();
            sentences += count.sentences();
            syllables += count.syllables();
        }
        return words < MIN_WORDS
                ? Optional.empty()
                : Optional.of(
                        new Statistics.Score(
                                entry.id().value(),
                                entry.type().word(),
                                rounded(flesch(words, sentences, syllables))));
    }

    /// What one passage adds up to.
    record Count(int words, int sentences, int syllables) {}

    /// The words, sentences and syllables of `passage`, each name one word.
    Count count(Passage passage) {
        int words = passage.words().size();
        int syllables = passage.words().stream().mapToInt(word -> Syllables.of(word.text())).sum();
        for (NameFinder.Mention name : names.in(passage)) {
            words -= name.to() - name.from() - 1;
            syllables += SYLLABLES_OF_A_NAME;
            for (Passage.Word word : passage.words().subList(name.from(), name.to())) {
                syllables -= Syllables.of(word.text());
            }
        }
        return new Count(words, sentences(passage), syllables);
    }

    private static int sentences(Passage passage) {
        List<Passage.Word> words = passage.words();
        int sentences = words.isEmpty() ? 0 : 1;
        for (int i = 1; i < words.size(); i++) {
            String between = passage.text().substring(words.get(i - 1).end(), words.get(i).start());
            boolean ends = between.matches("[^.!?]*[.!?][\"'”’)]*\\s.*");
            if (ends && !Character.isLowerCase(words.get(i).text().charAt(0))) {
                sentences++;
            }
        }
        return sentences;
    }

    private static double flesch(int words, int sentences, int syllables) {
        return 206.835 - 1.015 * words / sentences - 84.6 * syllables / words;
    }

    private static double rounded(double value) {
        return Math.round(value * 10) / 10.0;
    }
}
