package rolebook.generator.page;

import java.util.List;
import java.util.Optional;

/// What a role does first at one stage.
///
/// @param stage empty for what belongs to none
/// @param statements each with the later stages that it belongs to as well
public record StageGroupView(Optional<String> stage, List<StatementView> statements) {
    public StageGroupView {
        statements = List.copyOf(statements);
    }
}
