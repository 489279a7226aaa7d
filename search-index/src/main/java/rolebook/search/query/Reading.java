package rolebook.search.query;

import java.util.List;

/// How the index reads a word of a query.
sealed interface Reading {
    /// A word that entries contain.
    record Known(String stem) implements Reading {}

    /// The beginning of words that entries contain.
    ///
    /// @param prefix as it was typed
    /// @param stems of some words that it begins, for marking them
    record Begun(String prefix, List<String> stems) implements Reading {
        public Begun {
            stems = List.copyOf(stems);
        }
    }

    /// A word that is known, and the beginning of longer ones too: the last of a query may be half
    /// typed.
    record KnownAndBegun(Known known, Begun begun) implements Reading {}

    /// A word that is not known; the known one that it most likely stands for.
    record Mistyped(String meant, Known known) implements Reading {}

    /// Nothing like it in the index.
    record Unknown() implements Reading {}
}
