/// Where a site's looks come from. In: the theme on the class path and a project's folder of
/// overrides. Out: one file by its name, the project's own before the theme's.
@NullMarked
package rolebook.generator.theme;

import org.jspecify.annotations.NullMarked;
