/// From a body's blocks to safe HTML. In: the Markdown tree and where its links lead. Out: markup
/// in which every text is escaped, every address judged, and raw HTML limited to a small list.
@NullMarked
package rolebook.generator.render;

import org.jspecify.annotations.NullMarked;
