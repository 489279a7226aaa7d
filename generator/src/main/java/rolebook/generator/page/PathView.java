package rolebook.generator.page;

import java.util.List;
import java.util.Optional;
import rolebook.generator.html.SafeHtml;

/// The page of a learning path.
///
/// @param minutes what it takes as a whole
public record PathView(
        EntryView entry,
        Optional<String> audience,
        Optional<Label> context,
        Optional<Integer> minutes,
        int stepCount) {
    /// A step.
    ///
    /// @param number from 1
    /// @param total the minutes up to its end
    public record Step(
            int number,
            SafeHtml text,
            EntryLink entry,
            Optional<Integer> minutes,
            Optional<Integer> total) {}

    /// A question with its answer.
    ///
    /// @param because what the answer rests on, and where it stands
    public record Question(SafeHtml text, EntryLink answer, SafeHtml because, String href) {}

    /// A self-assessment.
    ///
    /// @param outcomes what it may come to, a role each
    /// @param comparisons what to read where two of them come out even
    public record Assessment(
            List<Asked> questions, List<Outcome> outcomes, List<Label> comparisons) {
        public Assessment {
            questions = List.copyOf(questions);
            outcomes = List.copyOf(outcomes);
            comparisons = List.copyOf(comparisons);
        }
    }

    /// A question of a self-assessment.
    public record Asked(SafeHtml text, List<Answer> answers) {
        public Asked {
            answers = List.copyOf(answers);
        }
    }

    /// A role that answers speak for.
    ///
    /// @param answers how many do
    /// @param yourJob where the role stands on one sheet
    public record Outcome(EntryLink role, int answers, String yourJob) {}

    /// An answer and the roles that it speaks for.
    public record Answer(SafeHtml text, List<EntryLink> roles) {
        public Answer {
            roles = List.copyOf(roles);
        }
    }
}
