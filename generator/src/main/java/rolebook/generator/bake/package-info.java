/// The only room that knows JBake and FreeMarker. In: pages with their values, and a theme. Out:
/// the site's files, and the faults of templates.
@NullMarked
package rolebook.generator.bake;

import org.jspecify.annotations.NullMarked;
