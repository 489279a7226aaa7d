package rolebook.generator.read;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import rolebook.generator.source.FileTree;

/// A project's folder on the disk.
public record DiskTree(Path project) implements FileTree {
    @Override
    public Node node(String path) {
        Node found = look(path, project.resolve(path));
        boolean missing =
                found instanceof Node.Unreadable(_, IOException fault)
                        && fault instanceof NoSuchFileException;
        return missing ? new Node.Missing(path) : found;
    }

    @Override
    public List<Node> list(String path) throws IOException {
        var nodes = new ArrayList<Node>();
        try (var files = Files.newDirectoryStream(project.resolve(path))) {
            for (Path file : files) {
                nodes.add(look(path + "/" + file.getFileName(), file));
            }
        } catch (DirectoryIteratorException fault) {
            throw fault.getCause();
        }
        return nodes;
    }

    private static Node look(String path, Path file) {
        try {
            var attributes = Files.readAttributes(file, BasicFileAttributes.class, NOFOLLOW_LINKS);
            if (attributes.isSymbolicLink()) {
                return new Node.Link(path, Files.readSymbolicLink(file).toString());
            }
            if (attributes.isDirectory()) {
                return new Node.Folder(path);
            }
            return attributes.isRegularFile()
                    ? new Node.File(path, attributes.size(), most -> first(file, most))
                    : new Node.Other(path, "a pipe, a socket or a device");
        } catch (IOException fault) {
            return new Node.Unreadable(path, fault);
        }
    }

    private static byte[] first(Path file, int most) throws IOException {
        try (var stream = Files.newInputStream(file, NOFOLLOW_LINKS)) {
            return stream.readNBytes(most);
        }
    }
}
