/// Two knowledge bases and what follows from each: what changed between them. In: the two, before
/// and after. Out: [rolebook.generator.change.Changes], and which problems a change brought.
@NullMarked
package rolebook.generator.compare;

import org.jspecify.annotations.NullMarked;
