/// From a project's files to its text. In: a folder, or the tree of a revision. Out: every Markdown
/// and YAML file decoded, the list of assets, and a problem for each file that cannot be used.
@NullMarked
package rolebook.generator.read;

import org.jspecify.annotations.NullMarked;
