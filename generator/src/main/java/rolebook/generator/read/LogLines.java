package rolebook.generator.read;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/// The lines of a log that the program did not write in this run.
public final class LogLines {
    /// So much of it is read, from its start, bytes: as much as a server writes.
    public static final int MOST_BYTES = 64 << 20;

    private LogLines() {}

    /// The lines, without their ends; bytes that are no UTF-8 become the replacement character.
    ///
    /// @throws UncheckedIOException if the file cannot be read
    public static Stream<String> of(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            var bytes = new ByteArrayInputStream(in.readNBytes(MOST_BYTES));
            return new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8)).lines();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file + ": " + e.getMessage(), e);
        }
    }
}
