package rolebook.bench;

/// A file of the project.
///
/// @param path below `content/`
record EntryFile(String path, String text) {}
