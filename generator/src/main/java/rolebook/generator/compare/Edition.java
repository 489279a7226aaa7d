package rolebook.generator.compare;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import rolebook.generator.computed.Derived;
import rolebook.generator.model.KnowledgeBase;

/// A state of the knowledge and what follows from it.
///
/// @param knowledge with its drafts
/// @param derived from the same
/// @param addresses where its site, which has no drafts, answers and where each address leads: a
///   page to itself, a redirect to its page; both from the site's root
public record Edition(
        KnowledgeBase knowledge, Derived derived, SortedMap<String, String> addresses) {
    public Edition {
        addresses = Collections.unmodifiableSortedMap(new TreeMap<>(addresses));
    }
}
