/// Makes first texts: a new entry, a new project. In: a type and a title. Out: files to write.
@NullMarked
package rolebook.generator.scaffold;

import org.jspecify.annotations.NullMarked;
