package rolebook.generator.publish;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import rolebook.generator.source.Sha256;

/// What a release was made from, and which files it had when it was published. It lies beside the
/// site and not in it: the inputs name files by their times, and a site's bytes must not follow
/// from those.
///
/// @param inputs one line that names everything that the build followed from
/// @param files every file's path, size and checksum, as one SHA-256: a power cut may leave files
///   that are empty, short or full of zeros, for pages are not synced one by one. The checksum
///   finds accidents, as Lucene's own do; it does not keep anybody from changing a site
record MadeFrom(String inputs, String files) {
    private static final String NAME = "made-from";

    /// What a release in `folder` that was made from `inputs` has to say.
    static MadeFrom of(Path folder, String inputs) {
        String listing =
                Stream.of(ReleaseStore.SITE, ReleaseStore.INDEX)
                        .flatMap(part -> files(folder.resolve(part)).stream())
                        .parallel()
                        .map(file -> line(folder, file))
                        .sorted()
                        .collect(Collectors.joining());
        return new MadeFrom(inputs, Sha256.of(listing.getBytes(StandardCharsets.UTF_8)));
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

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder, NOFOLLOW_LINKS)) {
            return List.of();
        }
        return Disk.attempt(
                "list",
                folder,
                () -> {
                    try (Stream<Path> found = Files.walk(folder)) {
                        return found.filter(file -> Files.isRegularFile(file, NOFOLLOW_LINKS))
                                .toList();
                    }
                });
    }

    private static String line(Path folder, Path file) {
        byte[] bytes = Disk.read(file);
        var checksum = new CRC32C();
        checksum.update(bytes);
        return folder.relativize(file) + "\0" + bytes.length + " " + checksum.getValue() + "\n";
    }
}
