/// Writes the knowledge down in the forms of other programs. In: a knowledge base. Out: the text of
/// a file.
@NullMarked
package rolebook.generator.export;

import org.jspecify.annotations.NullMarked;
