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
    public record Step(int number, SafeHtml text, EntryLink entry, Optional<Integer> minutes) {}

    /// A question with its answer.
    ///
    /// @param because what the answer rests on, and where it stands
    public record Question(SafeHtml text, EntryLink answer, SafeHtml because, String href) {}

    /// A question of a self-assessment.
    public record Assessment(SafeHtml text, List<Answer> answers) {
        public Assessment {
            answers = List.copyOf(answers);
        }
    }

    /// An answer and the roles that it speaks for.
    public record Answer(SafeHtml text, List<EntryLink> roles) {
        public Answer {
            roles = List.copyOf(roles);
        }
    }
}
