package rolebook.generator.change;

import java.util.List;
import java.util.Optional;

/// Something about one entry is new, gone or different.
public sealed interface EntryChange extends Change {
    /// The entry as it is now, or as it was where it is gone.
    Subject entry();

    /// It is new.
    ///
    /// @param status `draft`, `published` or `deprecated`
    record Added(Subject entry, String summary, String status) implements EntryChange {}

    /// It is gone.
    ///
    /// @param leadsTo where its address leads now
    record Removed(Subject entry, Optional<Subject> leadsTo) implements EntryChange {}

    /// It has another id or another type, and so another address.
    ///
    /// @param redirected whether the old address leads to the new one
    record Renamed(Subject entry, Subject before, boolean redirected) implements EntryChange {}

    /// Its title is another.
    record Retitled(Subject entry, String before, String after) implements EntryChange {}

    /// It was published, deprecated, or made a draft.
    ///
    /// @param replacedBy the titles of what takes its place
    record StatusChanged(Subject entry, String before, String after, List<Subject> replacedBy)
            implements EntryChange {
        public StatusChanged {
            replacedBy = List.copyOf(replacedBy);
        }
    }

    /// A term's hover text, which is its summary, is another.
    ///
    /// @param shownOn the entries on whose pages it appears
    record HoverChanged(Subject entry, String before, String after, List<Subject> shownOn)
            implements EntryChange {
        public HoverChanged {
            shownOn = List.copyOf(shownOn);
        }
    }

    /// The summary of an entry without hover text is another.
    record SummaryChanged(Subject entry, String before, String after) implements EntryChange {}

    /// What it means.
    ///
    /// @param part `definition`, `purpose` or `sense: <label>`
    /// @param before empty where there was none; likewise `after`
    record DefinitionChanged(Subject entry, String part, String before, String after)
            implements EntryChange {}

    /// A name of one entry is now a name of another.
    record NameMoved(Subject entry, String name, Subject from) implements EntryChange {}

    /// Other names.
    record NamesChanged(Subject entry, List<String> added, List<String> removed)
            implements EntryChange {
        public NamesChanged {
            added = List.copyOf(added);
            removed = List.copyOf(removed);
        }
    }

    /// A list of the entry: a key of its front matter, or the items of a section.
    ///
    /// @param list `related`, `sources`, `skills`, `steps` and so on; both lists empty where only
    ///   the order is another
    record ListChanged(Subject entry, String list, List<String> added, List<String> removed)
            implements EntryChange {
        public ListChanged {
            added = List.copyOf(added);
            removed = List.copyOf(removed);
        }
    }

    /// Prose, links or marks of these sections.
    record TextChanged(Subject entry, List<String> sections) implements EntryChange {
        public TextChanged {
            sections = List.copyOf(sections);
        }
    }
}
