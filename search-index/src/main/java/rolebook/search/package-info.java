/// Documents in, a Lucene index and answers out. Knows nothing of Markdown.
@NullMarked
package rolebook.search;

import org.jspecify.annotations.NullMarked;
