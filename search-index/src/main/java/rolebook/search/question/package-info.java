/// Reads questions. In: what somebody typed, and the names that a knowledge base holds. Out: what
/// is asked, by the ids of entries. What counts as a question is data (`rules.json`), which the
/// browser's own search reads too.
@NullMarked
package rolebook.search.question;

import org.jspecify.annotations.NullMarked;
