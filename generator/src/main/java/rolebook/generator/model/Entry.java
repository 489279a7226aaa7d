package rolebook.generator.model;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import rolebook.generator.diagnostic.Severity;
import rolebook.generator.source.Located;
import rolebook.generator.source.Span;

/// An entry of the knowledge base, one per file.
public sealed interface Entry {
    /// What its front matter says.
    Header header();

    /// Its text; empty for teams.
    Body body();

    /// Its id.
    default EntryId id() {
        return header().id();
    }

    /// Its type.
    default EntryType type() {
        return header().type();
    }

    /// Its title.
    default String title() {
        return header().title().value();
    }

    /// A thing or an idea.
    record Term(Header header, Body body, List<Sense> senses, List<SourceDifference> differences)
            implements Entry {
        public Term {
            senses = List.copyOf(senses);
            differences = List.copyOf(differences);
        }
    }

    /// Work; "who does it?" is a sensible question.
    record Activity(
            Header header,
            Body body,
            List<Located<StageId>> stages,
            List<Sense> senses,
            List<SourceDifference> differences,
            List<WorkItem> inputs,
            List<WorkItem> outputs)
            implements Entry {
        public Activity {
            stages = List.copyOf(stages);
            senses = List.copyOf(senses);
            differences = List.copyOf(differences);
            inputs = List.copyOf(inputs);
            outputs = List.copyOf(outputs);
        }
    }

    /// Who.
    record Role(
            Header header,
            Body body,
            Optional<Located<EntryId>> function,
            Optional<Located<EntryId>> reportsTo,
            List<Located<EntryId>> worksWith,
            List<Responsibility> responsibilities,
            List<SkillGroup> skills,
            List<HandOver> handOvers)
            implements Entry {
        public Role {
            worksWith = List.copyOf(worksWith);
            responsibilities = List.copyOf(responsibilities);
            skills = List.copyOf(skills);
            handOvers = List.copyOf(handOvers);
        }
    }

    /// How roles share activities.
    record Framework(
            Header header,
            Body body,
            boolean raci,
            Map<MatrixRule, Optional<Severity>> rules,
            List<Step> steps,
            Optional<Matrix> matrix)
            implements Entry {
        public Framework {
            rules = Collections.unmodifiableMap(new TreeMap<>(rules));
            steps = List.copyOf(steps);
        }

        /// The severity of `rule` here; empty where it is switched off.
        public Optional<Severity> severity(MatrixRule rule) {
            return rules.getOrDefault(rule, Optional.of(rule.rule().severity()));
        }
    }

    /// A written frame around a computed comparison of two to four roles.
    record Comparison(Header header, Body body, List<Located<EntryId>> roles) implements Entry {
        public Comparison {
            roles = List.copyOf(roles);
        }
    }

    /// Entries in an order for learning.
    record LearningPath(
            Header header,
            Body body,
            Optional<String> audience,
            OptionalInt minutes,
            Optional<Located<ContextId>> context,
            List<PathStep> steps,
            List<Question> questions,
            List<AssessmentQuestion> assessment)
            implements Entry {
        public LearningPath {
            steps = List.copyOf(steps);
            questions = List.copyOf(questions);
            assessment = List.copyOf(assessment);
        }
    }

    /// Who holds which role here, and what is done differently.
    record Team(
            Header header,
            Located<EntryId> base,
            List<Seat> seats,
            List<TeamChange.Drop> drops,
            List<TeamChange.Reduce> reductions,
            List<TeamChange.Change> changes,
            List<TeamChange.Add> additions,
            List<Deviation> deviations)
            implements Entry {
        /// An item of `drop`, `reduce`, `change` or `add` as it stands in the file, whether or not
        /// it could be read.
        ///
        /// @param step empty where it names none
        public record Deviation(Optional<EntryId> step, Span span) {}

        public Team {
            deviations = List.copyOf(deviations);
            seats = List.copyOf(seats);
            drops = List.copyOf(drops);
            reductions = List.copyOf(reductions);
            changes = List.copyOf(changes);
            additions = List.copyOf(additions);
        }

        @Override
        public Body body() {
            return Body.EMPTY;
        }
    }

    /// A plain page.
    record Page(Header header, Body body) implements Entry {}

    /// Dated news.
    record News(Header header, Body body, LocalDate date) implements Entry {}
}
