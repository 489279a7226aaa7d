package rolebook.generator.source;

import java.nio.file.Path;

/// A file that is copied as it is.
///
/// @param path relative to `content/assets/`, with `/`
/// @param file its place in the project's folder; a file of an old revision may not be there any
///   more
/// @param size in bytes
public record AssetFile(String path, Path file, long size) {}
