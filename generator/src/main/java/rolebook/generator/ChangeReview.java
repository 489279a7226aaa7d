package rolebook.generator;

import java.nio.file.Path;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import rolebook.generator.SiteGenerator.Checked;
import rolebook.generator.change.Changes;
import rolebook.generator.change.EntryChange;
import rolebook.generator.change.QueryChange;
import rolebook.generator.change.Side;
import rolebook.generator.compare.Comparison;
import rolebook.generator.compare.Edition;
import rolebook.generator.compare.LostAnchor;
import rolebook.generator.compare.LostAnchors;
import rolebook.generator.compare.NewProblems;
import rolebook.generator.compose.Addresses;
import rolebook.generator.computed.Derived;
import rolebook.generator.derive.Derivation;
import rolebook.generator.diagnostic.Diagnostic;
import rolebook.generator.git.GitProject;
import rolebook.generator.git.Revision;
import rolebook.generator.model.EntryId;
import rolebook.generator.model.KnowledgeBase;
import rolebook.generator.read.DiskTree;

/// Two states of a project side by side: what a change means, and which problems it brought.
public final class ChangeReview {
    private final SiteGenerator generator;

    public ChangeReview(SiteGenerator generator) {
        this.generator = generator;
    }

    /// The problems of a project and which of them a change brought.
    ///
    /// @param problems all of them, sorted by place
    /// @param brought those of them that were not there before
    public record Judged(List<Diagnostic> problems, List<Diagnostic> brought) {
        public Judged {
            problems = List.copyOf(problems);
            brought = List.copyOf(brought);
        }

        /// The others.
        public List<Diagnostic> known() {
            Set<Diagnostic> fresh = Collections.newSetFromMap(new IdentityHashMap<>());
            fresh.addAll(brought);
            return problems.stream().filter(problem -> !fresh.contains(problem)).toList();
        }
    }

    /// Checks the working tree of `project` against the revision `base`; a published anchor that
    /// was lost since is a problem too.
    ///
    /// @throws rolebook.generator.git.GitFault where there is no such revision
    public Judged check(Path project, String base) {
        try (var git = GitProject.open(project)) {
            Revision revision = git.revision(base);
            Checked before = generator.review(project, git.at(revision));
            Checked after = generator.review(project);
            List<Diagnostic> lost =
                    LostAnchors.problems(
                            LostAnchors.find(
                                    edition(before.knowledge()), edition(after.knowledge())));
            List<Diagnostic> problems =
                    Stream.concat(after.problems().stream(), lost.stream())
                            .sorted(Diagnostic.BY_PLACE)
                            .toList();
            Map<String, String> renamed =
                    NewProblems.renamed(before.knowledge(), after.knowledge());
            Set<String> untouched = NewProblems.untouched(before.sources(), after.sources());
            return new Judged(
                    problems, NewProblems.of(before.problems(), problems, renamed, untouched));
        }
    }

    /// The published anchors that got lost between the revision `base` and `now`: by entry, which
    /// heading or item, told by the offset at which it starts, has to carry which anchor.
    ///
    /// @throws rolebook.generator.git.GitFault where there is no such revision
    Map<EntryId, Map<Integer, String>> lostAnchors(Path project, String base, KnowledgeBase now) {
        try (var git = GitProject.open(project)) {
            Checked before = generator.check(project, git.at(git.revision(base)));
            Map<EntryId, Map<Integer, String>> wanted = new TreeMap<>();
            for (LostAnchor lost : LostAnchors.find(edition(before.knowledge()), edition(now))) {
                lost.carrier()
                        .ifPresent(start ->
                                wanted.computeIfAbsent(lost.after().id(), _ -> new TreeMap<>())
                                        .put(start, lost.anchor()));
            }
            return wanted;
        }
    }

    /// What changed in the knowledge from the revision `base` to `revision`, or to the working tree
    /// with its new files and without those that git ignores. Content with errors is compared as
    /// far as it can be read.
    ///
    /// @param queries whether judged queries are asked on both sides too, which takes an index of
    ///   each
    /// @throws rolebook.generator.git.GitFault where there is no such revision
    public Changes diff(Path project, String base, Optional<String> revision, boolean queries) {
        try (var git = GitProject.open(project)) {
            Revision from = git.revision(base);
            Optional<Revision> to = revision.map(git::revision);
            Checked before = generator.check(project, git.at(from));
            Checked after =
                    generator.check(
                            project,
                            to.map(git::at)
                                    .orElseGet(() -> new DiskTree(project).without(git.ignored())));
            Edition old = edition(before.knowledge());
            Edition now = edition(after.knowledge());
            Changes changes =
                    Comparison.of(
                            side(from.name(), Optional.of(from.commit()), before),
                            old,
                            side(
                                    to.map(Revision::name).orElse("working tree"),
                                    to.map(Revision::commit),
                                    after),
                            now);
            return queries ? changes.with(queries(old, now, changes)) : changes;
        }
    }

    /// Drafts are not searched.
    private static List<QueryChange> queries(Edition old, Edition now, Changes changes) {
        Edition before = edition(old.knowledge().withoutDrafts());
        Edition after = edition(now.knowledge().withoutDrafts());
        return JudgedSearch.changes(
                before.knowledge(),
                before.derived(),
                after.knowledge(),
                after.derived(),
                changes.of(EntryChange.Renamed.class));
    }

    private static Side side(String name, Optional<String> commit, Checked checked) {
        long errors = checked.problems().stream().filter(Diagnostic::isError).count();
        return new Side(name, commit, checked.knowledge().entries().size(), (int) errors);
    }

    private static Edition edition(KnowledgeBase knowledge) {
        Derived derived = Derivation.derive(knowledge);
        KnowledgeBase published = knowledge.withoutDrafts().withoutMisnamed();
        boolean whole = published.entries().size() == knowledge.entries().size();
        return new Edition(
                knowledge,
                derived,
                Addresses.of(
                        published,
                        whole ? derived : Derivation.derive(published),
                        new PageMarkup(published)));
    }
}
