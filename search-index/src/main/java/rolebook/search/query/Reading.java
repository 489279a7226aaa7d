package rolebook.search.query;

import java.util.List;

/// How the index reads a word of a query.
sealed interface Reading {
    /// A word that entries contain.
    record Known(String stem) implements Reading {}

    /// The beginning of words that entries contain.
    ///
    /// @param prefix as it was typed
    /// @param stems of the words that it begins, the most frequent first
    record Begun(String prefix, List<String> stems) implements Reading {
        public Begun {
            stems = List.copyOf(stems);
        }
    }

    /// A word that is known, and the beginning of longer ones too: the last of a query may be half
    /// typed.
    record KnownAndBegun(Known known, Begun begun) implements Reading {}

    /// A word that is not known; what it most likely stands for.
    ///
    /// @param known the words of `meant`, all of which have to be there
    /// @param surely how much speaks for it
    record Mistyped(String meant, List<Known> known, Likelihood surely) implements Reading {
        public Mistyped {
            known = List.copyOf(known);
        }
    }

    /// When a word is searched as another one and not only said to be like it.
    enum Likelihood {
        /// In any query: it makes the whole a name.
        ANYHOW,
        /// Beside words that are known too: a single edit makes a word of a name of it.
        BESIDE_KNOWN,
        /// Only where no other word is known.
        ALONE,
        /// In none: it is a short word near one of a text.
        NEVER
    }

    /// Words that are an acronym or what it stands for; either will do.
    ///
    /// @param written as they stand in the query
    /// @param otherwise the other name
    record Named(List<Known> written, List<Known> otherwise) implements Reading {
        public Named {
            written = List.copyOf(written);
            otherwise = List.copyOf(otherwise);
        }
    }

    /// Nothing like it in the index.
    record Unknown() implements Reading {}
}
