/// What is wrong with the content, as plain data, and the forms in which it is shown. In: faults
/// found by any stage. Out: a sorted report as text or JSON.
@NullMarked
package rolebook.generator.diagnostic;

import org.jspecify.annotations.NullMarked;
