package rolebook.generator.edit;

/// What becomes of one file; paths are relative to the project, with `/`, texts have LF line ends
/// and no byte order mark.
public sealed interface FileChange {
    /// Where the file is afterwards.
    String path();

    /// Its text afterwards.
    String after();

    /// A file whose text changes.
    record Rewritten(String path, String before, String after) implements FileChange {}

    /// A file that goes from `from` to `path`, its text perhaps changed on the way.
    record Moved(String from, String path, String before, String after) implements FileChange {}

    /// A file that was not there.
    record Created(String path, String after) implements FileChange {}
}
