package rolebook.generator.git;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheIterator;
import org.eclipse.jgit.errors.AmbiguousObjectException;
import org.eclipse.jgit.errors.IncorrectObjectTypeException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.errors.RevisionSyntaxException;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.treewalk.FileTreeIterator;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.WorkingTreeIterator;
import org.eclipse.jgit.treewalk.filter.PathFilter;
import org.jspecify.annotations.Nullable;
import rolebook.generator.source.FileTree;

/// A project that lies in a git repository: at its root, in a subfolder, or in a linked working
/// tree.
///
/// ```java
/// try (var project = GitProject.open(Path.of("."))) {
///     FileTree before = project.at(project.revision("main"));
/// }
/// ```
public final class GitProject implements AutoCloseable {
    private final Repository repository;
    private final String prefix;

    private GitProject(Repository repository, String prefix) {
        this.repository = repository;
        this.prefix = prefix;
    }

    /// Opens the repository around `project`.
    ///
    /// @throws GitFault where there is none
    public static GitProject open(Path project) {
        QuietSystem.install();
        try {
            Path folder = project.toRealPath();
            var builder = new FileRepositoryBuilder().findGitDir(folder.toFile());
            if (builder.getGitDir() == null && builder.getWorkTree() == null) {
                throw noRepository(project);
            }
            Repository repository = builder.setMustExist(true).build();
            if (repository.isBare()) {
                repository.close();
                throw noRepository(project);
            }
            Path root = repository.getWorkTree().toPath().toRealPath();
            String below = root.relativize(folder).toString().replace(File.separatorChar, '/');
            return new GitProject(repository, below.isEmpty() ? "" : below + "/");
        } catch (IOException fault) {
            throw unreadable("The git repository of " + project, fault);
        }
    }

    private static GitFault noRepository(Path project) {
        return new GitFault(
                "There is no git repository around " + project + ", so there is no revision.",
                "name a project that lies in a git repository with --project DIR");
    }

    /// The commit that `name` means: a branch, a tag, `HEAD~1`, a hash or the start of one.
    ///
    /// @throws GitFault where there is no such commit here
    public Revision revision(String name) {
        try (var walk = new RevWalk(repository)) {
            ObjectId id = name.isBlank() ? null : repository.resolve(name);
            if (id == null) {
                throw unknown(name);
            }
            return new Revision(name, walk.parseCommit(id).name());
        } catch (AmbiguousObjectException _) {
            throw new GitFault(
                    "Several objects of the repository start with \"" + name + "\".",
                    "give more digits of the hash");
        } catch (IncorrectObjectTypeException _) {
            throw new GitFault(
                    "\"" + name + "\" is no commit.", "name a branch, a tag or a commit");
        } catch (MissingObjectException | RevisionSyntaxException _) {
            throw unknown(name);
        } catch (IOException fault) {
            throw unreadable("Revision " + name, fault);
        }
    }

    private GitFault unknown(String name) {
        String message = "There is no revision \"" + name + "\" in this repository.";
        try {
            return repository.getObjectDatabase().getShallowCommits().isEmpty()
                    ? new GitFault(
                            message,
                            "name a branch, a tag or a commit; `git branch --all` and `git log"
                                    + " --oneline` list them")
                    : new GitFault(
                            message + " It is a shallow clone, which lacks older commits.",
                            "fetch them with `git fetch --unshallow`, or check out with full"
                                    + " history (`fetch-depth: 0`)");
        } catch (IOException fault) {
            throw unreadable("The list of shallow commits", fault);
        }
    }

    /// The project's files at `revision`. Their bytes can be read as long as this is open.
    public FileTree at(Revision revision) {
        try (var walk = new RevWalk(repository)) {
            RevCommit commit = walk.parseCommit(ObjectId.fromString(revision.commit()));
            return new RevisionTree(repository, commit.getTree().getId(), prefix);
        } catch (IOException fault) {
            throw unreadable("Revision " + revision.name(), fault);
        }
    }

    /// Whether a path of the project is none of the working tree's: neither under version control
    /// nor new, but named by `.gitignore` or `.git/info/exclude`.
    public Predicate<String> ignored() {
        Set<String> ignored = new TreeSet<>();
        try (var walk = new TreeWalk(repository)) {
            walk.addTree(new FileTreeIterator(repository));
            walk.addTree(new DirCacheIterator(DirCache.read(repository)));
            walk.setFilter(PathFilter.create(prefix + "content"));
            while (walk.next()) {
                @Nullable WorkingTreeIterator here = walk.getTree(0, WorkingTreeIterator.class);
                boolean tracked = walk.getTree(1, DirCacheIterator.class) != null;
                if (here != null && !tracked && here.isEntryIgnored()) {
                    ignored.add(walk.getPathString().substring(prefix.length()));
                } else if (walk.isSubtree()) {
                    walk.enterSubtree();
                }
            }
        } catch (IOException fault) {
            throw unreadable("The working tree", fault);
        }
        return path -> ignored.contains(path);
    }

    private static UncheckedIOException unreadable(String what, IOException fault) {
        return new UncheckedIOException(what + " cannot be read: " + fault.getMessage(), fault);
    }

    @Override
    public void close() {
        repository.close();
    }
}
