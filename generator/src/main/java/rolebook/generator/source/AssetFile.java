package rolebook.generator.source;

import java.nio.file.Path;

/// A file that goes into the site as it is.
///
/// @param path relative to `content/assets`, with `/`, accents composed (NFC)
/// @param file where it lies on disk
/// @param size in bytes
public record AssetFile(String path, Path file, long size) {}
