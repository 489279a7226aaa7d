package rolebook.generator.derive;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import rolebook.generator.computed.RolePair;
import rolebook.generator.computed.Statement;
import rolebook.generator.model.Entry;
import rolebook.generator.model.EntryId;
import rolebook.generator.model.KnowledgeBase;
import rolebook.generator.model.Skill;

/// A role as it is laid beside others.
///
/// @param statements by activity, activities by title
/// @param skills in the order of the entry
/// @param terms those that a skill names
record RoleProfile(
        SequencedMap<EntryId, List<Statement>> statements, List<Skill> skills, Set<EntryId> terms) {
    RoleProfile {
        statements = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(statements));
        skills = List.copyOf(skills);
        terms = Set.copyOf(terms);
    }

    static RoleProfile of(
            Entry.Role role,
            List<Statement> statements,
            KnowledgeBase knowledge,
            TitleOrder order) {
        SequencedMap<EntryId, List<Statement>> byActivity = new TreeMap<>(order);
        for (Statement statement : statements) {
            for (EntryId activity : statement.activities()) {
                byActivity.computeIfAbsent(activity, _ -> new ArrayList<>()).add(statement);
            }
        }
        byActivity.replaceAll((_, all) -> List.copyOf(all));
        List<Skill> skills =
                role.skills().stream().flatMap(group -> group.skills().stream()).toList();
        Set<EntryId> terms = new HashSet<>();
        for (Skill skill : skills) {
            skill.term()
                    .filter(term -> knowledge.find(term, Entry.Term.class).isPresent())
                    .ifPresent(terms::add);
        }
        return new RoleProfile(byActivity, skills, terms);
    }

    /// The activities that this role shares with `other`.
    List<RolePair.Shared> sharedWith(RoleProfile other) {
        List<RolePair.Shared> shared = new ArrayList<>();
        statements.forEach((activity, own) -> {
            List<Statement> others = other.statements.get(activity);
            if (others != null) {
                shared.add(new RolePair.Shared(activity, own, others));
            }
        });
        return shared;
    }

    /// The activities that `other` has nothing to say of.
    List<RolePair.Alone> aloneBeside(RoleProfile other) {
        List<RolePair.Alone> alone = new ArrayList<>();
        for (Map.Entry<EntryId, List<Statement>> activity : statements.entrySet()) {
            if (!other.statements.containsKey(activity.getKey())) {
                alone.add(new RolePair.Alone(activity.getKey(), activity.getValue()));
            }
        }
        return alone;
    }

    /// The terms that skills of both name.
    Set<EntryId> termsSharedWith(RoleProfile other) {
        Set<EntryId> shared = new HashSet<>(terms);
        shared.retainAll(other.terms);
        return shared;
    }

    /// The skills that name none of `shared`.
    List<Skill> skillsBeside(Set<EntryId> shared) {
        return skills.stream()
                .filter(skill -> skill.term().filter(shared::contains).isEmpty())
                .toList();
    }
}
