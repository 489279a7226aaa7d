package rolebook.search.query;

import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// What stands above the hits when the query is more than words to look for.
public sealed interface Answer {

    /// The query is the name of exactly one entry, or asks what it is.
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

    /// The query asks who does an activity.
    ///
    /// @param activity the activity's id
    /// @param card the roles with their statements and letters, and who it is here, as the
    ///   activity's own data has it: `{"kind":"who-does","id","url","title","roles":[…]}`
    record WhoDoes(String activity, JsonNode card) implements Answer {}

    /// The query asks how two roles differ.
    ///
    /// @param written the id of a comparison that somebody wrote
    /// @param roles two ids, in their order
    /// @param url path from the site's root
    /// @param title the comparison's
    record Comparison(Optional<String> written, List<String> roles, String url, String title)
            implements Answer {
        public Comparison {
            roles = List.copyOf(roles);
        }
    }

    /// A meaning in one context.
    ///
    /// @param context the context's id
    /// @param text the definition there
    /// @param url path from the site's root, with the anchor
    record Sense(String context, String text, String url) {}
}
