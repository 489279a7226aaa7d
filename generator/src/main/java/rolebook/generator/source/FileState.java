package rolebook.generator.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.TreeMap;

/// What tells one state of a file from another without reading it.
public final class FileState {
    private static final String UNIX = "unix";

    private FileState() {}

    /// Size and times of `file`; of a link, those of its target. Where the system keeps it, the
    /// time at which the file's entry changed is among them: unlike the time of its content it
    /// cannot be set back, as archives and copies do.
    ///
    /// @throws IOException where it cannot be looked at
    public static String of(Path file) throws IOException {
        boolean unix = file.getFileSystem().supportedFileAttributeViews().contains(UNIX);
        if (unix) {
            return new TreeMap<>(
                            Files.readAttributes(file, UNIX + ":size,lastModifiedTime,ctime,ino"))
                    .toString();
        }
        var attributes = Files.readAttributes(file, BasicFileAttributes.class);
        return attributes.size() + " " + attributes.lastModifiedTime();
    }
}
