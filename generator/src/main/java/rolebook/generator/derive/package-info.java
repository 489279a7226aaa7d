/// What follows from a knowledge base. In: entries as their authors wrote them. Out: complete
/// statements, who does what, overlays, pairs, backlinks and lists. Pure functions; a reference
/// that leads nowhere, which a check has reported, is passed over.
@NullMarked
package rolebook.generator.derive;

import org.jspecify.annotations.NullMarked;
