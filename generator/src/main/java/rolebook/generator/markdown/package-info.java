/// The one room that knows flexmark. In: a body's text. Out: an immutable tree of blocks and
/// inlines, each with its span.
@NullMarked
package rolebook.generator.markdown;

import org.jspecify.annotations.NullMarked;
