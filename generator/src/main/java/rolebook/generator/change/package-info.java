/// What changed in the knowledge between two states of a project, as plain data without places in
/// files: reports in every form are made from it alone.
@NullMarked
package rolebook.generator.change;

import org.jspecify.annotations.NullMarked;
