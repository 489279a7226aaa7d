package rolebook.generator.read;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import rolebook.generator.diagnostic.Diagnostic;
import rolebook.generator.diagnostic.Rule;
import rolebook.generator.source.Place;

/// Looks through `content/` without opening a file and without following a link: no walk leaves the
/// project, runs in a circle or waits at a pipe.
final class ContentWalk extends SimpleFileVisitor<Path> {
    private final Path project;
    private final Consumer<Diagnostic> problems;
    private final List<Found> files = new ArrayList<>();

    private ContentWalk(Path project, Consumer<Diagnostic> problems) {
        this.project = project;
        this.problems = problems;
    }

    /// A regular file that Rolebook has a use for.
    ///
    /// @param path relative to the project, with `/`
    /// @param size in bytes, when it was looked at
    record Found(String path, Path file, Layout layout, long size) {}

    /// The files of `project`, sorted by path.
    static List<Found> files(Path project, Consumer<Diagnostic> problems) {
        Path content = project.resolve(Layout.CONTENT);
        var walk = new ContentWalk(project, problems);
        if (Files.isSymbolicLink(content)) {
            problems.accept(walk.link(content, Layout.CONTENT));
        } else if (!Files.isDirectory(content, LinkOption.NOFOLLOW_LINKS)) {
            problems.accept(missing());
        } else {
            walk.start(content);
        }
        walk.files.sort(Comparator.comparing(Found::path));
        return walk.files;
    }

    private void start(Path content) {
        try {
            Files.walkFileTree(content, this);
        } catch (IOException fault) {
            problems.accept(unreadable(Layout.CONTENT, fault));
        }
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        String path = path(folder);
        if (Layout.isIgnored(path)) {
            return FileVisitResult.SKIP_SUBTREE;
        }
        if (!Layout.isFolder(path)) {
            problems.accept(UnknownFiles.folder(path));
            return FileVisitResult.SKIP_SUBTREE;
        }
        FileNames.nameProblem(path).ifPresent(problems);
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        String path = path(file);
        if (Layout.isIgnored(path)) {
            return FileVisitResult.CONTINUE;
        }
        Layout layout = Layout.of(path);
        if (attributes.isSymbolicLink()) {
            problems.accept(link(file, path));
        } else if (layout == Layout.UNKNOWN) {
            problems.accept(UnknownFiles.file(path));
        } else if (!attributes.isRegularFile()) {
            problems.accept(
                    Diagnostic.of(
                            Rule.UNREADABLE_FILE,
                            place(path),
                            "This is not an ordinary file but a pipe, a socket or a device.",
                            "remove it from content/"));
        } else {
            files.add(new Found(path, file, layout, attributes.size()));
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException fault) {
        String path = path(file);
        if (!Layout.isIgnored(path)) {
            problems.accept(unreadable(path, fault));
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException fault) {
        if (fault != null) {
            problems.accept(unreadable(path(folder), fault));
        }
        return FileVisitResult.CONTINUE;
    }

    /// The problem of a file or folder that the system does not let us read.
    static Diagnostic unreadable(String path, IOException fault) {
        String reason =
                switch (fault) {
                    case AccessDeniedException _ -> "permission denied";
                    case NoSuchFileException _ -> "it vanished while it was read";
                    case FileSystemException system when system.getReason() != null ->
                            system.getReason();
                    default -> fault.getClass().getSimpleName();
                };
        return Diagnostic.of(
                Rule.UNREADABLE_FILE,
                place(path),
                "This cannot be read: " + reason + ".",
                "give yourself the right to read it, or move it out of content/");
    }

    private Diagnostic link(Path link, String path) {
        String hint = "copy the file here instead of linking to it";
        try {
            // Judged by what is written: nothing outside the project is looked at.
            Path target = Files.readSymbolicLink(link);
            Path root = project.toAbsolutePath().normalize();
            Path folder = root.resolve(path).getParent();
            boolean inside = folder != null && folder.resolve(target).normalize().startsWith(root);
            return Diagnostic.of(
                    inside ? Rule.SYMBOLIC_LINK : Rule.OUTSIDE_PROJECT,
                    place(path),
                    inside
                            ? "This is a symbolic link; the site is built from files only."
                            : "This symbolic link leads out of the project.",
                    hint);
        } catch (IOException fault) {
            return unreadable(path, fault);
        }
    }

    private static Diagnostic missing() {
        return Diagnostic.of(
                Rule.MISSING_CONTENT,
                Place.of("content/"),
                "This project has no folder content/.",
                "name the project's folder with `--project DIR`, or start one with `rolebook init"
                        + " DIR`");
    }

    private static Place place(String path) {
        return Place.of(Characters.shown(path));
    }

    private String path(Path file) {
        // Cut, not computed: a project given as `..` or through a link keeps its meaning.
        String below =
                file.toString().substring(project.resolve(Layout.CONTENT).toString().length());
        return Layout.CONTENT + below.replace(file.getFileSystem().getSeparator(), "/");
    }
}
