package rolebook.generator.model;

import java.util.List;
import rolebook.generator.source.Located;

/// A question of a self-assessment and its answers.
public record AssessmentQuestion(RichText text, List<Answer> answers) {
    public AssessmentQuestion {
        answers = List.copyOf(answers);
    }

    /// An answer and the roles that it speaks for.
    public record Answer(RichText text, List<Located<EntryId>> roles) {
        public Answer {
            roles = List.copyOf(roles);
        }
    }
}
