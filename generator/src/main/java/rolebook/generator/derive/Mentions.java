package rolebook.generator.derive;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import rolebook.generator.model.AssessmentQuestion;
import rolebook.generator.model.Entry;
import rolebook.generator.model.EntryId;
import rolebook.generator.model.HandOver;
import rolebook.generator.model.Header;
import rolebook.generator.model.LinkTarget;
import rolebook.generator.model.Matrix;
import rolebook.generator.model.PathStep;
import rolebook.generator.model.Question;
import rolebook.generator.model.Responsibility;
import rolebook.generator.model.Seat;
import rolebook.generator.model.TeamChange;
import rolebook.generator.source.Located;

/// Finds every entry that an entry refers to: by a link of its body, in its front matter, by an
/// attribute, in a matrix or in a team file.
final class Mentions {
    private final Set<EntryId> found = new HashSet<>();

    private Mentions() {}

    static Set<EntryId> in(Entry entry) {
        var mentions = new Mentions();
        mentions.addHeader(entry.header());
        entry.body().links().forEach(link -> mentions.add(link.target()));
        switch (entry) {
            case Entry.Role role -> mentions.addRole(role);
            case Entry.Framework framework -> framework.matrix().ifPresent(mentions::addMatrix);
            case Entry.Comparison comparison -> mentions.add(comparison.roles());
            case Entry.LearningPath path -> mentions.addPath(path);
            case Entry.Team team -> mentions.addTeam(team);
            // Of these everything else is a link of the body.
            case Entry.Term _, Entry.Activity _, Entry.Page _, Entry.News _ -> {}
        }
        return mentions.found;
    }

    private void add(LinkTarget target) {
        if (target instanceof LinkTarget.ToEntry(EntryId id, _)) {
            found.add(id);
        }
    }

    private void add(List<Located<EntryId>> ids) {
        ids.forEach(id -> found.add(id.value()));
    }

    private void add(Optional<Located<EntryId>> id) {
        id.ifPresent(one -> found.add(one.value()));
    }

    private void addHeader(Header header) {
        add(header.related());
        add(header.notToConfuseWith());
        add(header.broader());
        header.replacedBy().ifPresent(this::add);
    }

    private void addRole(Entry.Role role) {
        add(role.function());
        add(role.reportsTo());
        add(role.worksWith());
        role.responsibilities().stream().map(Responsibility::activities).forEach(this::add);
        role.handOvers().stream().map(HandOver::other).forEach(other -> found.add(other.value()));
    }

    private void addMatrix(Matrix matrix) {
        add(matrix.roles());
        matrix.rows().forEach(row -> found.add(row.activity().value()));
    }

    private void addPath(Entry.LearningPath path) {
        path.steps().stream().map(PathStep::entry).forEach(step -> found.add(step.value()));
        for (Question question : path.questions()) {
            found.add(question.answer().value());
            found.add(question.from().value());
        }
        path.assessment().stream()
                .flatMap(question -> question.answers().stream())
                .map(AssessmentQuestion.Answer::roles)
                .forEach(this::add);
    }

    private void addTeam(Entry.Team team) {
        found.add(team.base().value());
        team.seats().stream().map(Seat::roles).forEach(this::add);
        TeamChanges.of(team).forEach(this::addChange);
    }

    private void addChange(TeamChange change) {
        found.add(change.step().value());
        switch (change) {
            case TeamChange.Change(_, var role, _, _, _) -> found.add(role.value());
            case TeamChange.Add addition ->
                    addition.letters().keySet().forEach(role -> found.add(role.value()));
            case TeamChange.Drop _, TeamChange.Reduce _ -> {}
        }
    }
}
