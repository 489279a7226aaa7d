/// Pages before and after baking. In: a path, a template's name and the values that it shows. Out:
/// a file's bytes.
@NullMarked
package rolebook.generator.page;

import org.jspecify.annotations.NullMarked;
