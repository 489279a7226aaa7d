package rolebook.generator.check;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import rolebook.generator.diagnostic.Rule;
import rolebook.generator.model.Entry;
import rolebook.generator.model.Header;
import rolebook.generator.model.KnowledgeBase;

/// Summaries that are no sentence, or say no more than the title. A sentence starts with a capital,
/// a digit or a quotation mark, and ends with a full stop, question mark or exclamation mark. What
/// cannot stand in a summary at all is found where it is parsed.
final class WeakSummaries {
    /// With fewer words than this beyond those of the title nothing has been explained.
    private static final int MIN_NEW_WORDS = 4;

    private static final Pattern START = Pattern.compile("[\\p{Lu}\\p{Lt}\\p{Lo}\\p{Nd}\"'“‘].*");
    private static final Pattern END = Pattern.compile(".*[.!?…][\"'”’)]?");
    private static final Set<String> EMPTY_WORDS = Set.of("a", "an", "the", "is", "are", "of");

    private WeakSummaries() {}

    static void find(KnowledgeBase base, Findings findings) {
        for (Entry entry : base.all()) {
            Header header = entry.header();
            String summary = header.summary().value().strip();
            if (summary.isEmpty() || !header.keys().containsKey("summary")) {
                continue; // Its absence is another rule's.
            }
            fault(header.title().value(), summary)
                    .ifPresent(fault ->
                            findings.add(
                                    Rule.WEAK_SUMMARY,
                                    entry,
                                    header.summary().span(),
                                    fault.message(),
                                    fault.hint()));
        }
    }

    private record Fault(String message, String hint) {}

    private static Optional<Fault> fault(String title, String summary) {
        if (newWords(title, summary) < MIN_NEW_WORDS) {
            return Optional.of(
                    new Fault(
                            "This summary says little more than the title \"" + title + "\".",
                            "say in one sentence what it is, for somebody who does not know the word"));
        }
        if (!START.matcher(summary).matches()) {
            return Optional.of(
                    new Fault(
                            "This summary does not start like a sentence.",
                            "start it with a capital letter"));
        }
        if (!END.matcher(summary).matches()) {
            return Optional.of(
                    new Fault(
                            "This summary does not end like a sentence.",
                            "end it with a full stop"));
        }
        return Optional.empty();
    }

    private static int newWords(String title, String summary) {
        Set<String> said = new HashSet<>(words(title));
        said.addAll(EMPTY_WORDS);
        return (int) words(summary).stream().filter(word -> !said.contains(word)).count();
    }

    private static List<String> words(String text) {
        return Stream.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{Nd}']+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
