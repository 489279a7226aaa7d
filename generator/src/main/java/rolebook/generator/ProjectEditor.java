package rolebook.generator;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import rolebook.generator.SiteGenerator.Checked;
import rolebook.generator.convert.Mends;
import rolebook.generator.convert.PublishedAnchors;
import rolebook.generator.convert.Renaming;
import rolebook.generator.diagnostic.Diagnostic;
import rolebook.generator.diagnostic.Rule;
import rolebook.generator.edit.Edit;
import rolebook.generator.edit.FileChange;
import rolebook.generator.edit.Mend;
import rolebook.generator.edit.Mended;
import rolebook.generator.model.EntryId;
import rolebook.generator.model.Header;
import rolebook.generator.model.KnowledgeBase;
import rolebook.generator.read.ContentReader;
import rolebook.generator.read.Reading;
import rolebook.generator.source.ProjectSources;
import rolebook.generator.source.SourceFile;

/// Changes of a project's own files: what they would be, and what would be wrong afterwards.
/// Nothing is written here.
public final class ProjectEditor {
    /// Mends that wait for each other are few; whoever needs more passes than this goes in circles.
    private static final int MAX_PASSES = 20;

    private final SiteGenerator generator;
    private final ContentReader reader = new ContentReader();

    public ProjectEditor(SiteGenerator generator) {
        this.generator = generator;
    }

    /// Changes of files, by path, and every problem that the content has with them.
    public record Edited(List<FileChange> changes, List<Diagnostic> problems) {
        public Edited {
            changes = List.copyOf(changes);
            problems = List.copyOf(problems);
        }
    }

    /// The same of a `fix`.
    ///
    /// @param mended what the changes mend
    public record Fixed(
            List<FileChange> changes, NavigableSet<Mended> mended, List<Diagnostic> problems) {
        public Fixed {
            changes = List.copyOf(changes);
            mended = Collections.unmodifiableNavigableSet(new TreeSet<>(mended));
            problems = List.copyOf(problems);
        }

        private Fixed(Reading before, State after) {
            this(
                    rewritten(before.sources(), after.checked().sources()),
                    after.mended(),
                    after.checked().problems());
        }
    }

    /// A project on its way to being mended.
    private record State(Checked checked, NavigableSet<Mended> mended) {}

    /// Everything that can be mended without asking anybody.
    public Fixed fix(Path project) {
        Reading read = reader.read(project);
        return new Fixed(read, mended(read));
    }

    /// The same; and where an anchor that was published at the revision `base` got lost since, it
    /// is written behind what it marked.
    ///
    /// @throws rolebook.generator.git.GitFault where there is no such revision
    public Fixed fix(Path project, String base) {
        Reading read = reader.read(project);
        State state = mended(read);
        KnowledgeBase knowledge = state.checked().knowledge();
        Map<String, List<Mend>> anchors =
                PublishedAnchors.of(
                        knowledge,
                        new ChangeReview(generator).lostAnchors(project, base, knowledge));
        return new Fixed(read, edited(state, anchors, read));
    }

    private State mended(Reading read) {
        var state = new State(generator.check(read), new TreeSet<>());
        for (int pass = 0; pass < MAX_PASSES; pass++) {
            Checked checked = state.checked();
            Map<String, List<Mend>> mends =
                    Mends.of(checked.sources(), checked.knowledge(), checked.problems());
            if (mends.isEmpty()) {
                break;
            }
            state = edited(state, mends, read);
        }
        return state;
    }

    private State edited(State state, Map<String, List<Mend>> mends, Reading read) {
        if (mends.isEmpty()) {
            return state;
        }
        ProjectSources sources = state.checked().sources();
        NavigableSet<Mended> mended = new TreeSet<>(state.mended());
        List<SourceFile> files = new ArrayList<>();
        for (SourceFile file : sources.files()) {
            List<Mend> some = mends.getOrDefault(file.path(), List.of());
            List<Edit> edits = Edit.apart(some.stream().map(Mend::edit).toList());
            some.stream()
                    .filter(mend -> edits.contains(mend.edit()))
                    .map(mend -> told(mend, file))
                    .forEach(mended::add);
            files.add(
                    edits.isEmpty()
                            ? file
                            : new SourceFile(file.path(), Edit.apply(file.text(), edits)));
        }
        var after = new ProjectSources(sources.project(), files, sources.assets());
        return new State(generator.check(new Reading(after, read.problems())), mended);
    }

    private static Mended told(Mend mend, SourceFile file) {
        int line = file.positionAt(mend.edit().span().start()).line();
        return new Mended(file.path(), line, mend.what());
    }

    private static List<FileChange> rewritten(ProjectSources before, ProjectSources after) {
        List<FileChange> changes = new ArrayList<>();
        for (int i = 0; i < before.files().size(); i++) {
            SourceFile old = before.files().get(i);
            SourceFile now = after.files().get(i);
            if (!old.text().equals(now.text())) {
                changes.add(new FileChange.Rewritten(old.path(), old.text(), now.text()));
            }
        }
        return changes;
    }

    /// The changes that give the entry `old` the id `id`, and what was not wrong before them.
    ///
    /// @param checked the project as it is
    public Edited rename(Checked checked, Header old, EntryId id) {
        List<FileChange> changes =
                Renaming.changes(checked.sources(), checked.knowledge(), old, id);
        return new Edited(changes, added(checked, changes));
    }

    /// What is wrong with the project once `changes` are made and was not before.
    ///
    /// @param checked the project as it is
    public List<Diagnostic> added(Checked checked, List<FileChange> changes) {
        ProjectSources sources = changed(checked.sources(), changes);
        Checked after = generator.check(new Reading(sources, List.of()));
        return added(checked.problems(), after.problems());
    }

    private static ProjectSources changed(ProjectSources sources, List<FileChange> changes) {
        Map<String, SourceFile> files = new TreeMap<>();
        sources.files().forEach(file -> files.put(file.path(), file));
        for (FileChange change : changes) {
            if (change instanceof FileChange.Moved moved) {
                files.remove(moved.from());
            }
            files.put(change.path(), new SourceFile(change.path(), change.after()));
        }
        return new ProjectSources(sources.project(), List.copyOf(files.values()), sources.assets());
    }

    /// A problem is new where its rule is broken more often than before and no such message was
    /// there; messages that only name the other id are no news.
    private static List<Diagnostic> added(List<Diagnostic> before, List<Diagnostic> after) {
        Map<Rule, Integer> counts = new EnumMap<>(Rule.class);
        before.forEach(problem -> counts.merge(problem.rule(), -1, Integer::sum));
        after.forEach(problem -> counts.merge(problem.rule(), 1, Integer::sum));
        Set<String> known = new HashSet<>();
        before.forEach(problem -> known.add(problem.place().path() + problem.message()));
        return after.stream()
                .filter(problem -> counts.getOrDefault(problem.rule(), 0) > 0)
                .filter(problem -> !known.contains(problem.place().path() + problem.message()))
                .toList();
    }
}
