package rolebook.generator;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import rolebook.generator.SiteGenerator.Checked;
import rolebook.generator.convert.Mends;
import rolebook.generator.convert.PublishedAnchors;
import rolebook.generator.convert.Renaming;
import rolebook.generator.diagnostic.Diagnostic;
import rolebook.generator.diagnostic.Rule;
import rolebook.generator.edit.Edit;
import rolebook.generator.edit.FileChange;
import rolebook.generator.model.EntryId;
import rolebook.generator.model.Header;
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

        private Edited(Reading before, Checked after) {
            this(rewritten(before.sources(), after.sources()), after.problems());
        }
    }

    /// Everything that can be mended without asking anybody.
    public Edited fix(Path project) {
        Reading read = reader.read(project);
        return new Edited(read, mended(read));
    }

    /// The same; and where an anchor that was published at the revision `base` got lost since, it
    /// is written behind what it marked.
    ///
    /// @throws rolebook.generator.git.GitFault where there is no such revision
    public Edited fix(Path project, String base) {
        Reading read = reader.read(project);
        Checked state = mended(read);
        Map<String, List<Edit>> anchors =
                PublishedAnchors.of(
                        state.knowledge(),
                        new ChangeReview(generator).lostAnchors(project, base, state.knowledge()));
        return new Edited(read, edited(state, anchors, read));
    }

    private Checked mended(Reading read) {
        Checked state = generator.check(read);
        for (int pass = 0; pass < MAX_PASSES; pass++) {
            Map<String, List<Edit>> edits =
                    Mends.of(state.sources(), state.knowledge(), state.problems());
            if (edits.isEmpty()) {
                break;
            }
            state = edited(state, edits, read);
        }
        return state;
    }

    private Checked edited(Checked state, Map<String, List<Edit>> edits, Reading read) {
        return edits.isEmpty()
                ? state
                : generator.check(new Reading(edited(state.sources(), edits), read.problems()));
    }

    private static ProjectSources edited(ProjectSources sources, Map<String, List<Edit>> edits) {
        List<SourceFile> files =
                sources.files().stream()
                        .map(file -> edited(file, edits.getOrDefault(file.path(), List.of())))
                        .toList();
        return new ProjectSources(sources.project(), files, sources.assets());
    }

    private static SourceFile edited(SourceFile file, List<Edit> edits) {
        return edits.isEmpty() ? file : new SourceFile(file.path(), Edit.apply(file.text(), edits));
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
