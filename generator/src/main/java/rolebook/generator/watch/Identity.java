package rolebook.generator.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;

/// Which folder lies at a path at a moment.
///
/// @param real where it lies, without links
/// @param key what the file system tells it by, as text, so that another of the same name is
///   another
record Identity(Path real, String key) {

    /// The folder at `path`, or that a link at `path` leads to; empty if there is none.
    static Optional<Identity> of(Path path) {
        try {
            Path real = path.toRealPath();
            var read = Files.readAttributes(real, BasicFileAttributes.class);
            return read.isDirectory()
                    ? Optional.of(new Identity(real, String.valueOf(read.fileKey())))
                    : Optional.empty();
        } catch (IOException missing) {
            return Optional.empty();
        }
    }
}
