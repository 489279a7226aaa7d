/// The repository's own files beside the program.
package rolebook.generator.repository;
