/// From finished pages to a live site. In: the bytes of a site's files and an index that its writer
/// puts into a folder. Out: a release on disk that one rename makes the live one, or nothing at
/// all.
@NullMarked
package rolebook.generator.publish;

import org.jspecify.annotations.NullMarked;
