/// The nouns of search: what an entry looks like to the index, the names of the index's fields, and
/// how text becomes tokens. Values in, values out; the only side that both the writer and the
/// reader of an index know.
@NullMarked
package rolebook.search.schema;

import org.jspecify.annotations.NullMarked;
