package rolebook.generator.computed;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/// A knowledge base in figures. The maps have a key for each type that has entries, in the order of
/// types, and `total`.
///
/// @param entries how many there are, drafts among them
/// @param words how many words their running text and their summaries have; headings, tables and
///   code are not counted
/// @param links how many links to other entries their bodies have
/// @param statements how many responsibilities roles have, and how many of them name an activity, a
///   purpose and a source
/// @param coverage empty where there is no coverage.yml
/// @param readingEase empty where no entry has text, or the language is not English
public record Statistics(
        SequencedMap<String, Integer> entries,
        SequencedMap<String, Integer> words,
        SequencedMap<String, Integer> links,
        Statements statements,
        Optional<Coverage> coverage,
        Optional<ReadingEase> readingEase) {
    public Statistics {
        entries = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(entries));
        words = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(words));
        links = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(links));
    }

    /// Responsibilities, and what is said of them.
    public record Statements(int total, int withActivity, int withPurpose, int withSource) {}

    /// How many facts of coverage.yml stand in an entry that exists, and which do not.
    public record Coverage(int covered, int total, List<String> missing) {
        public Coverage {
            missing = List.copyOf(missing);
        }
    }

    /// Flesch's reading ease: 100 is very easy, 60 plain English, below 30 hard.
    ///
    /// @param median over entries, to one decimal place
    /// @param hardest at most ten entries, the hardest first
    public record ReadingEase(double median, List<Score> hardest) {
        public ReadingEase {
            hardest = List.copyOf(hardest);
        }
    }

    /// The reading ease of one entry, to one decimal place.
    public record Score(String id, String type, double score) {}
}
