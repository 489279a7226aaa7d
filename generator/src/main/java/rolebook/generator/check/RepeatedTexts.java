package rolebook.generator.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import rolebook.generator.diagnostic.Rule;
import rolebook.generator.model.Entry;
import rolebook.generator.model.EntryId;
import rolebook.generator.model.KnowledgeBase;
import rolebook.generator.model.Passage;
import rolebook.generator.model.Prose;

/// Runs of words that two entries share: what is said twice gets mended once. Tables, headings and
/// code may repeat.
final class RepeatedTexts {
    /// Shorter runs are phrases that everybody uses.
    private static final int MIN_RUN = 8;

    private static final int MAX_QUOTED = 16;

    private final Map<String, Spot> firstSpots = new HashMap<>();
    private final Findings findings;

    private record Spot(Entry entry, Passage passage, int word) {}

    private RepeatedTexts(Findings findings) {
        this.findings = findings;
    }

    static void find(KnowledgeBase base, Findings findings) {
        var check = new RepeatedTexts(findings);
        base.entries().forEach(check::check);
    }

    private void check(Entry entry) {
        List<Passage> passages = Prose.of(entry);
        Set<EntryId> told = new HashSet<>();
        passages.forEach(passage -> compare(entry, passage, told));
        passages.forEach(passage -> remember(entry, passage));
    }

    /// Reports the first run that `passage` shares with each other entry.
    private void compare(Entry entry, Passage passage, Set<EntryId> told) {
        List<String> words = folded(passage);
        for (int at = 0; at + MIN_RUN <= words.size(); at++) {
            Spot spot = firstSpots.get(run(words, at));
            if (spot != null && told.add(spot.entry().id())) {
                report(entry, passage, at, commonLength(words, at, spot), spot.entry());
            }
        }
    }

    private static int commonLength(List<String> words, int at, Spot spot) {
        List<String> others = folded(spot.passage());
        int length = 0;
        while (at + length < words.size()
                && spot.word() + length < others.size()
                && words.get(at + length).equals(others.get(spot.word() + length))) {
            length++;
        }
        return length;
    }

    private void remember(Entry entry, Passage passage) {
        List<String> words = folded(passage);
        for (int at = 0; at + MIN_RUN <= words.size(); at++) {
            firstSpots.putIfAbsent(run(words, at), new Spot(entry, passage, at));
        }
    }

    private static String run(List<String> words, int at) {
        return String.join(" ", words.subList(at, at + MIN_RUN));
    }

    private static List<String> folded(Passage passage) {
        return passage.words().stream().map(Passage.Word::folded).toList();
    }

    private void report(Entry entry, Passage passage, int at, int length, Entry other) {
        findings.add(
                Rule.REPEATED_TEXT,
                entry,
                passage.spanOf(at, at + length),
                "These "
                        + length
                        + " words also stand in "
                        + other.header().file().path()
                        + ": \""
                        + passage.textOf(at, at + Math.min(length, MAX_QUOTED))
                        + (length > MAX_QUOTED ? " …" : "")
                        + "\".",
                "say it in one of the two and link there, or find other words");
    }
}
