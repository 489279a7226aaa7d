package rolebook.generator.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import rolebook.generator.change.Changes;
import rolebook.generator.change.Side;

/// What a report says first.
final class Overview {
    private static final int SHORT_HASH = 9;

    private Overview() {}

    /// `From main (3f2a91c0d) to the working tree`
    static String title(Changes changes) {
        return "From " + side(changes.base()) + " to " + side(changes.head());
    }

    private static String side(Side side) {
        return side.commit()
                .map(commit -> Shown.of(side.name()) + " (" + commit.substring(0, SHORT_HASH) + ")")
                .orElse("the " + side.name());
    }

    /// What a reader has to know before reading on: addresses that are lost, content that could not
    /// all be read.
    static List<String> troubles(Changes changes) {
        List<String> troubles = new ArrayList<>();
        if (changes.errors() > 0) {
            troubles.add(
                    "error: "
                            + counted(changes.errors(), "address", "addresses")
                            + " of the site would lead nowhere.");
        }
        for (Side side : List.of(changes.base(), changes.head())) {
            if (side.errors() > 0) {
                troubles.add(
                        "The content of "
                                + (side.commit().isPresent()
                                        ? Shown.of(side.name())
                                        : "the " + side.name())
                                + " has "
                                + counted(side.errors(), "error", "errors")
                                + ", so something may be missing here; `rolebook check` shows"
                                + " what is wrong.");
            }
        }
        return troubles;
    }

    /// `7 changes: 2 entries, 5 statements`, or that nothing changed.
    static String counts(Changes changes, List<Chapter> chapters) {
        if (chapters.isEmpty()) {
            return "Nothing that this knowledge base says has changed.";
        }
        String counts = chapters.stream().map(Chapter::tally).collect(Collectors.joining(", "));
        return counted(changes.changes().size(), "change", "changes") + ": " + counts + ".";
    }

    /// `1 entry`, `2 entries`
    static String counted(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }
}
