/// What follows from a knowledge base: complete statements, who does what, overlays, pairs, uses
/// and lists. Nouns only; `derive` makes them, pages and the index show them. Everything is
/// ordered, so that equal input gives equal output.
@NullMarked
package rolebook.generator.computed;

import org.jspecify.annotations.NullMarked;
