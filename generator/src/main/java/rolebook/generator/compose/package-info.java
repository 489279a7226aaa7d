/// What the site shows. In: a knowledge base without drafts, what follows from it, a way to turn
/// text into HTML, the theme. Out: every page with its view, and the files that no template makes.
@NullMarked
package rolebook.generator.compose;

import org.jspecify.annotations.NullMarked;
