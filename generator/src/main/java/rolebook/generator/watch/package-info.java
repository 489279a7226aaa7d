/// Tells when somebody saves. In: folders of a project. Out: a call for each change in them.
@NullMarked
package rolebook.generator.watch;

import org.jspecify.annotations.NullMarked;
