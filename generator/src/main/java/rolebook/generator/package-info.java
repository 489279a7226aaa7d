/// From a project's folder to a published site and index: `SiteGenerator` shows the whole pipeline.
@NullMarked
package rolebook.generator;

import org.jspecify.annotations.NullMarked;
