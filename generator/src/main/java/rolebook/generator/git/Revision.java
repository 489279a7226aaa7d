package rolebook.generator.git;

/// A commit of the repository.
///
/// @param name as it was asked for: a branch, a tag, `HEAD~1`, a hash
/// @param commit its full hash
public record Revision(String name, String commit) {}
