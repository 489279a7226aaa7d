package rolebook.generator;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import rolebook.generator.source.FileState;

/// The jars that this program runs from. A version number does not tell one state of a working copy
/// from the next; names, sizes and times do.
final class ProgramFiles {
    private ProgramFiles() {}

    /// Names this very program. Empty where it does not run from jars alone, as in a test: then
    /// nothing can be said, and every build is made.
    ///
    /// @param classPath as the JVM has it, with its separator between the parts
    /// @return for [BuildInputs]
    static Optional<String> identity(String classPath) {
        var states = new ArrayList<String>();
        try {
            for (String part : classPath.split(File.pathSeparator, -1)) {
                Path jar = Path.of(part);
                if (!Files.isRegularFile(jar)) {
                    return Optional.empty();
                }
                states.add(jar + " " + FileState.of(jar));
                for (Path named : namedIn(jar)) {
                    states.add(named + " " + FileState.of(named));
                }
            }
        } catch (IOException _) {
            // Whatever cannot be looked at cannot be compared.
            return Optional.empty();
        }
        return Optional.of(String.join("\n", states));
    }

    private static List<Path> namedIn(Path jar) throws IOException {
        try (var opened = new JarFile(jar.toFile())) {
            Manifest manifest = opened.getManifest();
            String names =
                    manifest == null
                            ? null
                            : manifest.getMainAttributes().getValue(Attributes.Name.CLASS_PATH);
            return names == null
                    ? List.of()
                    : List.of(names.strip().split(" +")).stream()
                            .map(jar.toAbsolutePath()::resolveSibling)
                            .toList();
        }
    }
}
