package rolebook.generator.publish;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;

/// What a release was made from, and which files it had when it was published. It lies beside the
/// site and not in it: the inputs name files by their times, and a site's bytes must not follow
/// from those.
///
/// Names and sizes are compared and no bytes: that finds what a power cut leaves, an empty or a
/// short file, in the milliseconds that a start can spare.
///
/// @param inputs one line that names everything that the build followed from
/// @param files the SHA-256 of every file's path and size
record MadeFrom(String inputs, String files) {
    private static final String NAME = "made-from";

    /// What a release in `folder` that was made from `inputs` has to say.
    static MadeFrom of(Path folder, String inputs) {
        SortedMap<String, Long> sizes = new TreeMap<>();
        collect(folder, folder.resolve(ReleaseStore.SITE), sizes);
        collect(folder, folder.resolve(ReleaseStore.INDEX), sizes);
        var listing = new StringBuilder(sizes.size() * 60);
        sizes.forEach((path, size) -> listing.append(path).append('\0').append(size).append('\n'));
        return new MadeFrom(inputs, Sha256.of(listing.toString().getBytes(StandardCharsets.UTF_8)));
    }

    void writeTo(Path folder) {
        Disk.write(folder.resolve(NAME), bytes(), true);
    }

    /// Whether this is what the release in `folder` says of itself.
    boolean isWrittenIn(Path folder) {
        Path file = folder.resolve(NAME);
        return Files.isRegularFile(file, NOFOLLOW_LINKS) && Arrays.equals(Disk.read(file), bytes());
    }

    private byte[] bytes() {
        return (inputs + "\n" + files + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static void collect(Path root, Path folder, SortedMap<String, Long> sizes) {
        if (!Files.isDirectory(folder, NOFOLLOW_LINKS)) {
            return;
        }
        var visitor =
                new SimpleFileVisitor<Path>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                        sizes.put(root.relativize(file).toString(), attributes.size());
                        return FileVisitResult.CONTINUE;
                    }
                };
        Disk.attempt("list", folder, () -> Files.walkFileTree(folder, visitor));
    }
}
