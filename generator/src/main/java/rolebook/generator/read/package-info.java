/// From a project's folder to its text. In: the folder. Out: every Markdown and YAML file decoded,
/// the list of assets, and a problem for each file that cannot be used.
@NullMarked
package rolebook.generator.read;

import org.jspecify.annotations.NullMarked;
