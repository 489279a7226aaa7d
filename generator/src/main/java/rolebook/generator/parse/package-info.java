/// From text to model. In: the project's files. Out: site settings, headers, entries and a
/// knowledge base, and everything that is wrong with their form. Two rounds: headers first, so that
/// every name is known when bodies are read.
@NullMarked
package rolebook.generator.parse;

import org.jspecify.annotations.NullMarked;
