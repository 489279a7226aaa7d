package rolebook.generator.model;

import java.util.List;
import java.util.Optional;
import rolebook.generator.source.Located;

/// A seat or a person of a team and the roles it holds.
///
/// @param scope what part of the work, where seats share a role
public record Seat(
        Located<String> label,
        List<Located<EntryId>> roles,
        Optional<String> contact,
        Optional<Located<String>> scope) {
    public Seat {
        roles = List.copyOf(roles);
    }
}
