package rolebook.generator.git;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.PersonIdent;

/// A repository that a test makes, with the files of a project in it.
public final class History implements AutoCloseable {
    private static final PersonIdent AUTHOR = new PersonIdent("Author", "author@example.org");

    private final Path root;
    private final Git git;

    private History(Path root, Git git) {
        this.root = root;
        this.git = git;
    }

    /// A new repository in `root`, on the branch `main`.
    public static History in(Path root) throws GitAPIException {
        QuietSystem.install();
        return new History(
                root, Git.init().setDirectory(root.toFile()).setInitialBranch("main").call());
    }

    /// Writes a file.
    public History write(String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.resolve("..").normalize());
        Files.writeString(file, text);
        return this;
    }

    /// Deletes a file.
    public History delete(String path) throws IOException {
        Files.delete(root.resolve(path));
        return this;
    }

    /// Commits everything there is; the full hash.
    public String commit() throws GitAPIException {
        git.add().addFilepattern(".").call();
        git.add().addFilepattern(".").setUpdate(true).call();
        return git.commit()
                .setMessage("A change")
                .setAuthor(AUTHOR)
                .setCommitter(AUTHOR)
                .setSign(false)
                .call()
                .name();
    }

    /// Tags the last commit.
    public void tag(String name) throws GitAPIException {
        git.tag().setName(name).setTagger(AUTHOR).setMessage("A tag").setSigned(false).call();
    }

    @Override
    public void close() {
        git.close();
    }
}
