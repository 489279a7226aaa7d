/// The commands. In: arguments. Out: what the generator and the search module do, told to a person
/// or a script, and an exit status.
@NullMarked
package rolebook.generator.command;

import org.jspecify.annotations.NullMarked;
