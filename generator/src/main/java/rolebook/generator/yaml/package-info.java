/// The one room that knows snakeyaml. In: a stretch of a file. Out: a tree of scalars, sequences
/// and mappings with spans.
@NullMarked
package rolebook.generator.yaml;

import org.jspecify.annotations.NullMarked;
