/// What is wrong with the knowledge base as a whole: one class for each fault. In: a knowledge base
/// and today's date. Out: diagnostics, sorted by place.
@NullMarked
package rolebook.generator.check;

import org.jspecify.annotations.NullMarked;
