package rolebook.generator.change;

import java.util.ArrayList;
import java.util.List;

/// All that changed between two states of a project.
///
/// @param changes addresses first, then entries, statements, matrices, teams, and the rest
/// @param formOnly paths of files whose text changed while what they say did not
public record Changes(Side base, Side head, List<Change> changes, List<String> formOnly) {
    public Changes {
        changes = List.copyOf(changes);
        formOnly = List.copyOf(formOnly);
    }

    /// The same and these.
    public Changes with(List<? extends Change> more) {
        List<Change> all = new ArrayList<>(changes);
        all.addAll(more);
        return new Changes(base, head, all, formOnly);
    }

    /// The changes of one kind, in their order.
    public <C extends Change> List<C> of(Class<C> kind) {
        return changes.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /// How many of the changes must not be made like this: addresses that lead nowhere any more.
    public int errors() {
        return of(SiteChange.AddressGone.class).size();
    }
}
