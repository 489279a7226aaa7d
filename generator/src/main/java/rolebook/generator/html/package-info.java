/// HTML as a type of its own. In: markup that is known to be safe. Out: the same, so that a
/// template may print it as it is.
@NullMarked
package rolebook.generator.html;

import org.jspecify.annotations.NullMarked;
