/// Markup that is safe to print, and the rule for addresses.
@NullMarked
package rolebook.generator.html;

import org.jspecify.annotations.NullMarked;
