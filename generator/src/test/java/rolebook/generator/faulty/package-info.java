/// A disk that fails on demand. In: a rule that says which operation fails. Out: a file system that
/// otherwise is the default one.
@NullMarked
package rolebook.generator.faulty;

import org.jspecify.annotations.NullMarked;
