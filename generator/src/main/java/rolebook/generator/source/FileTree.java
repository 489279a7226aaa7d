package rolebook.generator.source;

import java.io.IOException;
import java.util.List;
import java.util.function.Predicate;

/// The files of a project, wherever they lie: in a folder of the disk or in a revision of git.
/// Paths are relative to the project, with `/`.
public interface FileTree {
    /// What `path` itself is; a [Node.Missing] where there is nothing.
    Node node(String path);

    /// What lies in the folder `path`, in any order. Links are told, never followed.
    ///
    /// @throws IOException where the folder cannot be read
    List<Node> list(String path) throws IOException;

    /// The same tree without the files and folders that `hidden` names.
    default FileTree without(Predicate<String> hidden) {
        FileTree all = this;
        return new FileTree() {
            @Override
            public Node node(String path) {
                return hidden.test(path) ? new Node.Missing(path) : all.node(path);
            }

            @Override
            public List<Node> list(String path) throws IOException {
                return all.list(path).stream().filter(node -> !hidden.test(node.path())).toList();
            }
        };
    }

    /// Something in a tree.
    sealed interface Node {
        /// Relative to the project, with `/`.
        String path();

        /// Nothing lies there.
        record Missing(String path) implements Node {}

        /// A folder.
        record Folder(String path) implements Node {}

        /// A file.
        ///
        /// @param size in bytes, when it was looked at
        record File(String path, long size, Content content) implements Node {}

        /// A symbolic link and the target that is written in it.
        record Link(String path, String target) implements Node {}

        /// Neither file nor folder nor link: a pipe, or another repository's place in this one.
        record Other(String path, String what) implements Node {}

        /// Something that cannot be looked at.
        record Unreadable(String path, IOException fault) implements Node {}
    }

    /// The bytes of a file.
    @FunctionalInterface
    interface Content {
        /// The first bytes, `most` at most, whatever the file has become meanwhile.
        ///
        /// @throws IOException where it cannot be read
        byte[] first(int most) throws IOException;
    }
}
