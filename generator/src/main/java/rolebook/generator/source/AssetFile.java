package rolebook.generator.source;

import java.nio.file.Path;

/// A file that is copied as it is.
///
/// @param path relative to `content/assets/`, with `/`
/// @param size in bytes
public record AssetFile(String path, Path file, long size) {}
