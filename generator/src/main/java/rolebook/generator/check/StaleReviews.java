package rolebook.generator.check;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import rolebook.generator.diagnostic.Rule;
import rolebook.generator.model.Entry;
import rolebook.generator.model.Header;
import rolebook.generator.model.KnowledgeBase;

/// Entries whose next review is due.
final class StaleReviews {
    private StaleReviews() {}

    static void find(KnowledgeBase base, LocalDate today, Findings findings) {
        for (Entry entry : base.all()) {
            Header header = entry.header();
            Optional<LocalDate> due =
                    header.reviewed()
                            .flatMap(last ->
                                    header.reviewEvery().map((Period every) -> last.plus(every)));
            if (due.filter(today::isAfter).isPresent()) {
                findings.add(
                        Rule.STALE_REVIEW,
                        entry,
                        header.spanOf("reviewed"),
                        "A review of this entry has been due since " + due.get() + ".",
                        "read it again, then write today's date: reviewed: " + today);
            }
        }
    }
}
