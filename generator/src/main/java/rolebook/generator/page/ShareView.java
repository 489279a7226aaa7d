package rolebook.generator.page;

import java.util.List;

/// What is held with the same letters: the activities that a role decides, does, is asked about or
/// is told of; or the roles that do so with an activity.
public record ShareView(LettersView letters, List<Label> of) {
    public ShareView {
        of = List.copyOf(of);
    }
}
