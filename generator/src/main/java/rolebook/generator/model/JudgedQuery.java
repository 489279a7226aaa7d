package rolebook.generator.model;

import java.util.List;
import java.util.Optional;
import rolebook.generator.source.Place;

/// A line of search/judgments.yml: what a query should find.
///
/// @param kind its class, a word of the author's
/// @param grades empty where nothing here answers the query
/// @param card the answer above the hits that the query calls for
public record JudgedQuery(String query, String kind, List<Grade> grades, Optional<Card> card) {
    public JudgedQuery {
        grades = List.copyOf(grades);
    }

    /// How well an entry answers.
    ///
    /// @param value 0 to 3
    public record Grade(EntryId entry, int value, Place place) {}

    /// An answer card.
    ///
    /// @param kind such as `who-does`
    /// @param entries what it is about; of a comparison the roles
    public record Card(String kind, List<EntryId> entries, Place place) {
        public Card {
            entries = List.copyOf(entries);
        }
    }
}
