/// Changes the form of a knowledge base, not its sense: what is mechanical is mended, entries are
/// renamed. In: the parsed content and what is wrong with it. Out: edits; somebody else writes
/// them.
@NullMarked
package rolebook.generator.convert;

import org.jspecify.annotations.NullMarked;
