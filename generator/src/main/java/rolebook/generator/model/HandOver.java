package rolebook.generator.model;

import java.util.List;
import rolebook.generator.source.Located;

/// What a role gives to another and gets from it, as written on the role's side.
public record HandOver(
        Located<EntryId> other, RichText text, List<RichText> gives, List<RichText> gets) {
    public HandOver {
        gives = List.copyOf(gives);
        gets = List.copyOf(gets);
    }
}
