package rolebook.search.question;

import java.util.List;

/// Tells which activities make or need what a term names.
@FunctionalInterface
public interface TermUses {
    /// The uses of the term `id`; empty if there are none.
    List<TermUse> of(String id);
}
