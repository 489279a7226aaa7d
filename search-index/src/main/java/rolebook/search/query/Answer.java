package rolebook.search.query;

import java.util.List;

/// What stands above the hits when the query is more than words to look for.
public sealed interface Answer {

    /// The query is the name of exactly one entry.
    ///
    /// @param entry the entry
    /// @param senses its meanings by context, in the order of its page
    record Definition(EntryReference entry, List<Sense> senses) implements Answer {
        public Definition {
            senses = List.copyOf(senses);
        }
    }

    /// The query is a name that several entries share.
    ///
    /// @param entries all of them, by id
    record Choices(List<EntryReference> entries) implements Answer {
        public Choices {
            entries = List.copyOf(entries);
        }
    }

    /// A meaning in one context.
    ///
    /// @param context the context's id
    /// @param text the definition there
    /// @param url path from the site's root, with the anchor
    record Sense(String context, String text, String url) {}
}
