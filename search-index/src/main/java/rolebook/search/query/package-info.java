/// A request and an open index in, an answer out: hits with what matched in them, counts,
/// corrections, names.
@NullMarked
package rolebook.search.query;

import org.jspecify.annotations.NullMarked;
