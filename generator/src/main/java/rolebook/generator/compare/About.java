package rolebook.generator.compare;

import java.util.Set;
import rolebook.generator.change.Change;
import rolebook.generator.change.EntryChange;
import rolebook.generator.change.MatrixChange;
import rolebook.generator.change.OverlayChange;
import rolebook.generator.change.QueryChange;
import rolebook.generator.change.SiteChange;
import rolebook.generator.change.StatementChange;

/// Which entries' files a change is about.
final class About {
    private About() {}

    static Set<String> ids(Change change) {
        return switch (change) {
            case EntryChange.NameMoved(var entry, _, var from) -> both(entry.id(), from.id());
            case EntryChange entry -> Set.of(entry.entry().id());
            case StatementChange.Moved(var role, var from, _, _, _) -> both(role.id(), from.id());
            case StatementChange statement -> Set.of(statement.role().id());
            case MatrixChange matrix -> Set.of(matrix.framework().id());
            case OverlayChange overlay -> Set.of(overlay.team().id());
            case SiteChange.AnchorGone anchor -> Set.of(anchor.entry().id());
            case SiteChange _, QueryChange _ -> Set.of();
        };
    }

    private static Set<String> both(String one, String other) {
        return one.equals(other) ? Set.of(one) : Set.of(one, other);
    }
}
