/// Entry documents in, a committed Lucene index in a folder out.
@NullMarked
package rolebook.search.write;

import org.jspecify.annotations.NullMarked;
