package rolebook.search.question;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;

/// A name or a subject by what its words say.
///
/// @param stems of the words that tell something, in their order
/// @param ways which deeds its prepositions make of a verb: "speak with" is not "speak for"
/// @param deed the stem of the verb that a name begins with: "test" of "test the product", but none
///   of "test management"
record Wording(Set<String> stems, Set<Integer> ways, Optional<String> deed) {
    Wording {
        stems = Collections.unmodifiableSet(stems);
        ways = Set.copyOf(ways);
    }

    /// Whether the prepositions of both may mean one deed; where one has none, they may.
    boolean isSameWay(Wording other) {
        return ways.isEmpty()
                || other.ways.isEmpty()
                || ways.stream().anyMatch(other.ways::contains);
    }

    /// Whether this has all words of the other.
    boolean holds(Wording other) {
        return stems.containsAll(other.stems);
    }

    boolean isOneWord() {
        return stems.size() == 1;
    }
}
