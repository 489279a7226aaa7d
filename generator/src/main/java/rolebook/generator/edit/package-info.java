/// Changes of texts as values. In: texts and what to replace in them. Out: changed texts, and
/// patches that show people what would change.
@NullMarked
package rolebook.generator.edit;

import org.jspecify.annotations.NullMarked;
