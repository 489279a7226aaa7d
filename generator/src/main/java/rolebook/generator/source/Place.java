package rolebook.generator.source;

/// Where a message points: a file of the project, from `start` up to `end` (exclusive), and the
/// text of the first line for the code frame.
///
/// @param path relative to the project, with `/`
/// @param line the whole first line without its ending, empty where the file has no readable text
public record Place(String path, Position start, Position end, String line) {
    /// A place for a file that cannot be read or shown.
    public static Place of(String path) {
        return new Place(path, Position.START, Position.START, "");
    }
}
