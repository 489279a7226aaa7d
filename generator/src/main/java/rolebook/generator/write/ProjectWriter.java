package rolebook.generator.write;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import rolebook.generator.edit.FileChange;
import rolebook.generator.edit.LineDiff;
import rolebook.generator.source.SourceFile;

/// Writes changes into the files of a project. Every new text is written beside its place first;
/// only when all of them lie there are they renamed into it, so that a full disk changes nothing.
/// What a change does not touch keeps its bytes: line ends, a byte order mark.
public final class ProjectWriter {
    private final Path project;

    public ProjectWriter(Path project) {
        this.project = project;
    }

    /// Makes `changes`. Faults are exceptions that name the file; then nothing was changed, unless
    /// the disk fails between two renames.
    public void write(List<FileChange> changes) {
        List<Staged> staged = new ArrayList<>();
        try {
            for (FileChange change : changes) {
                staged.add(stage(change));
            }
            for (Staged file : staged) {
                Files.createDirectories(file.target().toAbsolutePath().getParent());
                replace(file.fresh(), file.target());
            }
            for (FileChange change : changes) {
                if (change instanceof FileChange.Moved moved) {
                    Files.delete(file(moved.from()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Writing into " + project + ": " + e.getMessage(), e);
        } finally {
            staged.forEach(ProjectWriter::discard);
        }
    }

    /// A new text that lies beside its place.
    private record Staged(Path fresh, Path target) {}

    private Staged stage(FileChange change) throws IOException {
        Path target = file(change.path());
        String text = text(change);
        Path folder = nearestFolder(target);
        Path fresh = Files.createTempFile(folder, ".rolebook-", ".tmp");
        var staged = new Staged(fresh, target);
        try {
            Files.write(fresh, text.getBytes(StandardCharsets.UTF_8));
            copyMode(change, fresh);
            return staged;
        } catch (IOException e) {
            discard(staged);
            throw e;
        }
    }

    private String text(FileChange change) throws IOException {
        return switch (change) {
            case FileChange.Rewritten(String path, String before, String after) ->
                    rewritten(path, before, after);
            case FileChange.Moved(String from, String path, String before, String after) -> {
                refuseExisting(path);
                yield rewritten(from, before, after);
            }
            case FileChange.Created(String path, String after) -> {
                refuseExisting(path);
                yield after;
            }
        };
    }

    private void refuseExisting(String path) throws IOException {
        if (Files.exists(file(path))) {
            throw new IOException(path + " is there already");
        }
    }

    private String rewritten(String path, String before, String after) throws IOException {
        String written = Files.readString(file(path));
        String text = written.startsWith("\uFEFF") ? written.substring(1) : written;
        if (!new SourceFile(path, text).text().equals(before)) {
            throw new IOException(path + " was changed meanwhile");
        }
        return LineDiff.rewritten(written, before, after);
    }

    private static Path nearestFolder(Path target) {
        Path folder = target.toAbsolutePath().getParent();
        while (folder != null && !Files.isDirectory(folder)) {
            folder = folder.getParent();
        }
        if (folder == null) {
            throw new IllegalArgumentException("No folder above " + target);
        }
        return folder;
    }

    /// Temporary files are for their owner only; a text is as open as it was, a new one for all.
    private void copyMode(FileChange change, Path fresh) throws IOException {
        if (!fresh.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return;
        }
        Files.setPosixFilePermissions(
                fresh,
                switch (change) {
                    case FileChange.Rewritten rewritten ->
                            Files.getPosixFilePermissions(file(rewritten.path()));
                    case FileChange.Moved moved ->
                            Files.getPosixFilePermissions(file(moved.from()));
                    case FileChange.Created _ -> PosixFilePermissions.fromString("rw-r--r--");
                });
    }

    private static void replace(Path fresh, Path target) throws IOException {
        try {
            Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(fresh, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void discard(Staged staged) {
        try {
            Files.deleteIfExists(staged.fresh());
        } catch (IOException e) {
            throw new UncheckedIOException("Deleting " + staged.fresh(), e);
        }
    }

    private Path file(String path) {
        return project.resolve(path);
    }
}
