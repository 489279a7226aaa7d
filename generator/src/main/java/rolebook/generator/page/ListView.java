package rolebook.generator.page;

import java.util.List;
import java.util.Optional;

/// A page that lists entries.
///
/// @param count how many entries it lists, references from other names aside
/// @param letters the letter bar; empty for lists without
/// @param groups by letter, or one without a title
/// @param kinds what the types of entries are, on the A-Z page
/// @param chips ways to single groups, where a list has groups that readers filter by
public record ListView(
        String intro,
        int count,
        List<Letter> letters,
        List<Group> groups,
        List<Kind> kinds,
        boolean split,
        List<Label> chips) {
    public ListView {
        letters = List.copyOf(letters);
        groups = List.copyOf(groups);
        kinds = List.copyOf(kinds);
        chips = List.copyOf(chips);
    }

    /// A letter of the bar; without a href nothing starts with it.
    public record Letter(String letter, Optional<String> href, boolean current) {}

    /// Rows under one letter.
    public record Group(String anchor, String title, List<Row> rows) {
        public Group {
            rows = List.copyOf(rows);
        }
    }

    /// An entry, or another name of one.
    ///
    /// @param others other names that would stand beside it
    /// @param date an ISO date, for news
    /// @param notes what helps to choose: stages, minutes, the roles compared …
    public record Row(
            String name,
            EntryLink entry,
            boolean alias,
            List<String> others,
            Optional<String> date,
            List<Label> notes) {
        public Row {
            others = List.copyOf(others);
            notes = List.copyOf(notes);
        }
    }

    /// A type of entries in one line.
    public record Kind(String title, String meaning, String href, int count) {}
}
