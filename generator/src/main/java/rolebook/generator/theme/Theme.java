package rolebook.generator.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rolebook.generator.source.FileState;

/// Templates, styles and scripts: those of the class path, each replaced by the file of the same
/// name in the project's folder of overrides, where there is one.
public final class Theme {
    /// Where the default theme lies on the class path.
    public static final String DEFAULT_ROOT = "rolebook/theme/";

    /// The name of the folder of overrides in a project.
    public static final String OVERRIDES = "templates";

    private static final Pattern NAME =
            Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9._-]*(/[A-Za-z0-9_-][A-Za-z0-9._-]*)*");

    private final String root;
    private final @Nullable Path overrides;

    private Theme(String root, @Nullable Path overrides) {
        this.root = root;
        this.overrides = overrides;
    }

    /// The default theme alone.
    public static Theme standard() {
        return at(DEFAULT_ROOT);
    }

    /// A theme at `root` of the class path, which ends with a slash.
    public static Theme at(String root) {
        return new Theme(root, null);
    }

    /// This theme under `folder`, which may be missing.
    public Theme overriddenBy(Path folder) {
        return new Theme(root, folder.toAbsolutePath().normalize());
    }

    /// The project's own files by path and [FileState]: while this stays the same, so does the
    /// theme.
    ///
    /// @throws IOException when the folder of overrides cannot be looked at
    public List<String> state() throws IOException {
        if (overrides == null || !Files.isDirectory(overrides)) {
            return List.of();
        }
        List<String> files = new ArrayList<>();
        try (Stream<Path> found = Files.walk(overrides, FileVisitOption.FOLLOW_LINKS)) {
            for (Path file : (Iterable<Path>) found::iterator) {
                if (Files.isRegularFile(file)) {
                    files.add(overrides.relativize(file) + " " + FileState.of(file));
                }
            }
        } catch (UncheckedIOException fault) {
            throw fault.getCause();
        }
        Collections.sort(files);
        return files;
    }

    /// The file called `name`, read whole; empty when there is none or when `name` is not a plain
    /// relative path.
    ///
    /// @throws IOException when an override is there but cannot be read, or is a link that leads
    ///   out of the folder of overrides
    public Optional<ThemeFile> find(String name) throws IOException {
        if (!NAME.matcher(name).matches()) {
            return Optional.empty();
        }
        Optional<ThemeFile> own = override(name);
        return own.isPresent() ? own : bundled(name);
    }

    /// Whether there is a file called `name`.
    ///
    /// @throws IOException as [#find] does
    public boolean has(String name) throws IOException {
        return find(name).isPresent();
    }

    private Optional<ThemeFile> override(String name) throws IOException {
        if (overrides == null) {
            return Optional.empty();
        }
        Path file = overrides.resolve(name);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        if (!file.toRealPath().startsWith(overrides.toRealPath())) {
            throw new IOException(
                    OVERRIDES + "/" + name + " is a link that leads out of the folder");
        }
        String origin = OVERRIDES + "/" + name;
        return Optional.of(new ThemeFile(name, origin, Files.readAllBytes(file)));
    }

    private Optional<ThemeFile> bundled(String name) throws IOException {
        try (InputStream in = Theme.class.getClassLoader().getResourceAsStream(root + name)) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(new ThemeFile(name, "theme:" + name, in.readAllBytes()));
        }
    }
}
