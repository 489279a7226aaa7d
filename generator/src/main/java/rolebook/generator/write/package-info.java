/// Puts changes into a project's files, all of them or none. In: changes of texts. Out: files.
@NullMarked
package rolebook.generator.write;

import org.jspecify.annotations.NullMarked;
