/// Changes of the knowledge in words. In: [rolebook.generator.change.Changes]. Out: JSON, Markdown
/// for a pull request, or text for a terminal; each says all that JSON says.
@NullMarked
package rolebook.generator.report;

import org.jspecify.annotations.NullMarked;
