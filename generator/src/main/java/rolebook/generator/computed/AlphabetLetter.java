package rolebook.generator.computed;

import java.util.List;

/// One letter of the A-Z list and its rows.
///
/// @param letter an upper-case letter, or `#` for what starts with none
public record AlphabetLetter(String letter, List<AlphabetRow> rows) {
    public AlphabetLetter {
        rows = List.copyOf(rows);
    }
}
