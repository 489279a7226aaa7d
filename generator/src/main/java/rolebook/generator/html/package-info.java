/// What may stand in a page: markup that is safe to print, the rule for addresses, and the few HTML
/// tags that authors may write. In: addresses and HTML as authors wrote them. Out: verdicts, and
/// markup that needs no escaping. The one room that knows the OWASP sanitizer.
@NullMarked
package rolebook.generator.html;

import org.jspecify.annotations.NullMarked;
