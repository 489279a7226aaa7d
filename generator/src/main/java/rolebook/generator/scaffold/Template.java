package rolebook.generator.scaffold;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// First texts that lie in the program.
final class Template {
    private Template() {}

    /// The text at `path`, relative to this package.
    static String read(String path) {
        try (InputStream text = Template.class.getResourceAsStream(path)) {
            if (text == null) {
                throw new IllegalStateException("The program lacks the template " + path);
            }
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Reading the template " + path, e);
        }
    }
}
