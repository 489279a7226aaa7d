/// What a knowledge base holds, as its authors wrote it: entries of every type, their parts, and
/// what their links lead to. Immutable, without input or output. Parsing makes it; checks,
/// derivations and pages read it.
@NullMarked
package rolebook.generator.model;

import org.jspecify.annotations.NullMarked;
