package rolebook.generator.computed;

import java.util.List;
import java.util.Optional;
import rolebook.generator.model.EntryId;
import rolebook.generator.model.Skill;

/// Two roles that share an activity or have a comparison of their own, side by side; `a` before `b`
/// in id order. Lists of activities are ordered by title.
///
/// @param sharedSkills the terms that skills of both name, by title
/// @param skillsOfA the other skills of `a`, in the order of its entry; likewise for `b`
/// @param exchanges what passes between the two, from the point of view of `a`; at most one
/// @param written the comparison of exactly these two that somebody wrote
public record RolePair(
        EntryId a,
        EntryId b,
        List<Shared> shared,
        List<Alone> onlyA,
        List<Alone> onlyB,
        List<EntryId> sharedSkills,
        List<Skill> skillsOfA,
        List<Skill> skillsOfB,
        List<Exchange> exchanges,
        Optional<EntryId> written) {
    public RolePair {
        shared = List.copyOf(shared);
        onlyA = List.copyOf(onlyA);
        onlyB = List.copyOf(onlyB);
        sharedSkills = List.copyOf(sharedSkills);
        skillsOfA = List.copyOf(skillsOfA);
        skillsOfB = List.copyOf(skillsOfB);
        exchanges = List.copyOf(exchanges);
    }

    /// An activity of both.
    public record Shared(EntryId activity, List<Statement> ofA, List<Statement> ofB) {
        public Shared {
            ofA = List.copyOf(ofA);
            ofB = List.copyOf(ofB);
        }
    }

    /// An activity of one.
    public record Alone(EntryId activity, List<Statement> statements) {
        public Alone {
            statements = List.copyOf(statements);
        }
    }
}
