/// Text and places in it. In: a file's decoded text. Out: lines, columns and spans that every
/// message can point at.
@NullMarked
package rolebook.generator.source;

import org.jspecify.annotations.NullMarked;
