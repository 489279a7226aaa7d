package rolebook.generator.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import rolebook.generator.diagnostic.Diagnostic;
import rolebook.generator.diagnostic.Rule;
import rolebook.generator.source.Place;

/// Writes a project into a folder of its own and reads it.
abstract class ProjectOnDisk {
    static final byte[] PNG = "\u0089PNG\r\n\u001a\n...".getBytes(ISO_8859_1);

    @TempDir Path project;

    final Path write(String path, String text) throws IOException {
        return write(path, text.getBytes(UTF_8));
    }

    final Path write(String path, byte[] bytes) throws IOException {
        return writeTo(project.resolve(path), bytes);
    }

    static void writeTo(Path file, String text) throws IOException {
        writeTo(file, text.getBytes(UTF_8));
    }

    static Path writeTo(Path file, byte[] bytes) throws IOException {
        Files.createDirectories(file.resolve("..").normalize());
        return Files.write(file, bytes);
    }

    final void link(String path, String target) throws IOException {
        Path link = project.resolve(path);
        Files.createDirectories(link.resolve("..").normalize());
        Files.createSymbolicLink(link, Path.of(target));
    }

    final List<Diagnostic> problems() {
        return new ContentReader().read(project).problems();
    }

    static Diagnostic problem(Rule rule, String path, String message, String hint) {
        return Diagnostic.of(rule, Place.of(path), message, hint);
    }
}
