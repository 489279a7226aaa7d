package rolebook.generator.git;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.treewalk.TreeWalk;
import rolebook.generator.source.FileTree;

/// The files of a project as a commit holds them.
///
/// @param root the tree of the commit
/// @param prefix where the project lies in it: empty, or with a slash at its end
record RevisionTree(Repository repository, ObjectId root, String prefix) implements FileTree {
    /// The longest target of a link that is looked at.
    private static final int MAX_LINK = 4096;

    @Override
    public Node node(String path) {
        try (var found = TreeWalk.forPath(repository, prefix + path, root)) {
            return found == null ? new Node.Missing(path) : node(path, found);
        } catch (IOException fault) {
            return new Node.Unreadable(path, fault);
        }
    }

    @Override
    public List<Node> list(String path) throws IOException {
        var nodes = new ArrayList<Node>();
        try (var folder = TreeWalk.forPath(repository, prefix + path, root);
                var walk = new TreeWalk(repository)) {
            if (folder == null || !FileMode.TREE.equals(folder.getRawMode(0))) {
                throw new IOException(path + " is no folder of this revision");
            }
            walk.addTree(folder.getObjectId(0));
            while (walk.next()) {
                nodes.add(node(path + "/" + walk.getNameString(), walk));
            }
        }
        return nodes;
    }

    private Node node(String path, TreeWalk at) {
        try {
            return look(path, at);
        } catch (IOException fault) {
            return new Node.Unreadable(path, fault);
        }
    }

    private Node look(String path, TreeWalk at) throws IOException {
        int mode = at.getRawMode(0);
        if (FileMode.TREE.equals(mode)) {
            return new Node.Folder(path);
        }
        if (FileMode.GITLINK.equals(mode)) {
            return new Node.Other(path, "the place of another repository (a submodule)");
        }
        ObjectId id = at.getObjectId(0);
        if (FileMode.SYMLINK.equals(mode)) {
            return new Node.Link(path, new String(first(id, MAX_LINK), UTF_8));
        }
        long size = at.getObjectReader().getObjectSize(id, Constants.OBJ_BLOB);
        return new Node.File(path, size, most -> first(id, most));
    }

    private byte[] first(ObjectId id, int most) throws IOException {
        try (var stream = repository.open(id).openStream()) {
            return stream.readNBytes(most);
        }
    }
}
