package rolebook.generator.read;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import rolebook.generator.diagnostic.Diagnostic;
import rolebook.generator.diagnostic.Rule;
import rolebook.generator.source.FileTree;
import rolebook.generator.source.FileTree.Node;
import rolebook.generator.source.Place;

/// Looks through `content/` without opening a file and without following a link: no walk leaves the
/// project, runs in a circle or waits at a pipe.
final class ContentWalk {
    private final FileTree tree;
    private final Path project;
    private final Consumer<Diagnostic> problems;
    private final List<Found> files = new ArrayList<>();
    private final Deque<String> folders = new ArrayDeque<>();

    private ContentWalk(FileTree tree, Path project, Consumer<Diagnostic> problems) {
        this.tree = tree;
        this.project = project.toAbsolutePath().normalize();
        this.problems = problems;
    }

    /// A regular file that Rolebook has a use for.
    ///
    /// @param path relative to the project, with `/`
    /// @param size in bytes, when it was looked at
    record Found(String path, Layout layout, long size, FileTree.Content content) {}

    /// The files of `tree`, sorted by path.
    ///
    /// @param project its folder, to judge where links lead
    static List<Found> files(FileTree tree, Path project, Consumer<Diagnostic> problems) {
        var walk = new ContentWalk(tree, project, problems);
        walk.start(tree.node(Layout.CONTENT));
        while (!walk.folders.isEmpty()) {
            walk.list(walk.folders.pop());
        }
        walk.files.sort(Comparator.comparing(Found::path));
        return walk.files;
    }

    private void start(Node content) {
        switch (content) {
            case Node.Folder folder -> folders.push(folder.path());
            case Node.Link link -> problems.accept(link(link));
            case Node.Unreadable(String path, IOException fault) ->
                    problems.accept(unreadable(path, fault));
            case Node.Missing _, Node.File _, Node.Other _ -> problems.accept(missing());
        }
    }

    private void list(String folder) {
        try {
            tree.list(folder).stream()
                    .filter(node -> !Layout.isIgnored(node.path()))
                    .forEach(this::look);
        } catch (IOException fault) {
            problems.accept(unreadable(folder, fault));
        }
    }

    private void look(Node node) {
        Layout layout = Layout.of(node.path());
        switch (node) {
            case Node.Folder(String path) -> enter(path);
            case Node.Link link -> problems.accept(link(link));
            case Node.Unreadable(String path, IOException fault) ->
                    problems.accept(unreadable(path, fault));
            case Node.File file when layout != Layout.UNKNOWN ->
                    files.add(new Found(file.path(), layout, file.size(), file.content()));
            case Node.Other(String path, String what) when layout != Layout.UNKNOWN ->
                    problems.accept(
                            Diagnostic.of(
                                    Rule.UNREADABLE_FILE,
                                    place(path),
                                    "This is not an ordinary file but " + what + ".",
                                    "remove it from content/"));
            case Node.File _, Node.Other _ -> problems.accept(UnknownFiles.file(node.path()));
            case Node.Missing _ -> {}
        }
    }

    private void enter(String path) {
        if (Layout.isFolder(path)) {
            FileNames.nameProblem(path).ifPresent(problems);
            folders.push(path);
        } else {
            problems.accept(UnknownFiles.folder(path));
        }
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

    /// Judged by what is written: nothing outside the project is looked at.
    private Diagnostic link(Node.Link link) {
        Path folder = project.resolve(link.path()).getParent();
        boolean inside =
                folder != null && folder.resolve(link.target()).normalize().startsWith(project);
        return Diagnostic.of(
                inside ? Rule.SYMBOLIC_LINK : Rule.OUTSIDE_PROJECT,
                place(link.path()),
                inside
                        ? "This is a symbolic link; the site is built from files only."
                        : "This symbolic link leads out of the project.",
                "copy the file here instead of linking to it");
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
}
