/// From entries to search documents. In: a knowledge base, what is computed from it, and each
/// entry's data as JSON. Out: the documents that the search index takes.
@NullMarked
package rolebook.generator.index;

import org.jspecify.annotations.NullMarked;
