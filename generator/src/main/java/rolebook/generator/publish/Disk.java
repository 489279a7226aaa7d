package rolebook.generator.publish;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;
import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The few things that publishing asks of a disk. Each fault becomes a `PublishFailure` that names
/// the operation and the path. Files are made with mode 0644 and folders with 0755, whatever the
/// umask; a file system without POSIX modes keeps its own.
final class Disk {
    private static final Set<PosixFilePermission> FILE =
            PosixFilePermissions.fromString("rw-r--r--");
    private static final Set<PosixFilePermission> FOLDER =
            PosixFilePermissions.fromString("rwxr-xr-x");

    // A write of more would cost each thread a buffer of its size outside the heap.
    private static final int SLICE = 1 << 16;

    private Disk() {}

    /// Something that a disk does.
    @FunctionalInterface
    interface Operation<T extends @Nullable Object> {
        T run() throws IOException;
    }

    /// The result of `operation`, or a failure that says what was tried on `path`.
    static <T extends @Nullable Object> T attempt(String verb, Path path, Operation<T> operation) {
        try {
            return operation.run();
        } catch (IOException fault) {
            throw new PublishFailure(verb, path, fault);
        }
    }

    /// The folder that `path` lies in; the root, which has none, is never asked for.
    static Path parent(Path path) {
        return Objects.requireNonNull(path.getParent(), path::toString);
    }

    /// Makes `folder` and those above it that are missing.
    static void makeFolders(Path folder) {
        if (Files.isDirectory(folder)) {
            return;
        }
        Path parent = folder.getParent();
        if (parent != null) {
            makeFolders(parent);
        }
        attempt("make folder", folder, () -> madeFolder(folder));
    }

    private static Path madeFolder(Path folder) throws IOException {
        try {
            Files.createDirectory(folder, modes(folder, FOLDER));
        } catch (FileAlreadyExistsException exists) {
            // Another build may have been quicker.
            if (!Files.isDirectory(folder)) {
                throw exists;
            }
            return folder;
        }
        return setMode(folder, FOLDER);
    }

    /// Writes a file that must not exist yet.
    static void write(Path file, byte[] bytes, boolean sync) {
        attempt(
                "write",
                file,
                () -> {
                    try (var channel =
                            FileChannel.open(file, Set.of(CREATE_NEW, WRITE), modes(file, FILE))) {
                        writeAll(channel, bytes);
                        if (sync) {
                            channel.force(true);
                        }
                    }
                    return setMode(file, FILE);
                });
    }

    private static void writeAll(FileChannel channel, byte[] bytes) throws IOException {
        for (int start = 0; start < bytes.length; start += SLICE) {
            var slice = ByteBuffer.wrap(bytes, start, Math.min(SLICE, bytes.length - start));
            while (slice.hasRemaining()) {
                channel.write(slice);
            }
        }
    }

    /// The bytes of `file`, which must not be a link.
    static byte[] read(Path file) {
        return attempt(
                "read",
                file,
                () -> {
                    try (var stream = Files.newInputStream(file, NOFOLLOW_LINKS)) {
                        return stream.readAllBytes();
                    }
                });
    }

    /// Gives everything below `folder`, which others have written, the modes of a site.
    static void setModes(Path folder) {
        attempt("set modes in", folder, () -> Files.walkFileTree(folder, new ModeSetter()));
    }

    /// Makes what was created in or moved into `folder` outlast a power cut.
    static void sync(Path folder) {
        attempt(
                "sync",
                folder,
                () -> {
                    try (var channel = FileChannel.open(folder, READ)) {
                        channel.force(true);
                    }
                    return folder;
                });
    }

    /// Renames in one step; what `to` was before is replaced if it is a file or a link.
    static void move(Path from, Path to) {
        attempt("rename to", to, () -> Files.move(from, to, ATOMIC_MOVE));
    }

    /// Makes a link where nothing is.
    static void link(Path link, Path target) {
        attempt("link", link, () -> Files.createSymbolicLink(link, target));
    }

    /// Where `link` points, as it is written there.
    static Path linkTarget(Path link) {
        return attempt("read link", link, () -> Files.readSymbolicLink(link));
    }

    /// Deletes a file, a link or a folder with all it holds, if it is there; links are not
    /// followed.
    static void delete(Path path) {
        attempt(
                "delete",
                path,
                () ->
                        Files.exists(path, NOFOLLOW_LINKS)
                                ? Files.walkFileTree(path, new Eraser())
                                : path);
    }

    /// What lies directly in `folder`, sorted; nothing where it does not exist.
    static List<Path> list(Path folder) {
        if (!Files.isDirectory(folder, NOFOLLOW_LINKS)) {
            return List.of();
        }
        return attempt(
                "list",
                folder,
                () -> {
                    var found = new ArrayList<Path>();
                    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
                        stream.forEach(found::add);
                    } catch (DirectoryIteratorException fault) {
                        throw fault.getCause();
                    }
                    Collections.sort(found);
                    return found;
                });
    }

    private static boolean isPosix(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    private static FileAttribute<?>[] modes(Path path, Set<PosixFilePermission> mode) {
        return isPosix(path)
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(mode)}
                : new FileAttribute<?>[0];
    }

    // What a file is created with passes through the umask; what is set afterwards does not.
    private static Path setMode(Path path, Set<PosixFilePermission> mode) throws IOException {
        return isPosix(path) ? Files.setPosixFilePermissions(path, mode) : path;
    }

    private static final class ModeSetter extends SimpleFileVisitor<Path> {
        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
                throws IOException {
            setMode(folder, FOLDER);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                throws IOException {
            if (attributes.isRegularFile()) {
                setMode(file, FILE);
            }
            return FileVisitResult.CONTINUE;
        }
    }

    private static final class Eraser extends SimpleFileVisitor<Path> {
        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException fault)
                throws IOException {
            if (fault != null) {
                throw fault;
            }
            Files.delete(folder);
            return FileVisitResult.CONTINUE;
        }
    }
}
