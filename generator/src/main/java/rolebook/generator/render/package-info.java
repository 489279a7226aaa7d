/// From tree to page. In: blocks or running text, and what their page knows of anchors and links.
/// Out: markup that is safe to print. Everything that authors wrote is escaped but for the few tags
/// of [rolebook.generator.html.RawHtml], and every address is judged once more.
@NullMarked
package rolebook.generator.render;

import org.jspecify.annotations.NullMarked;
