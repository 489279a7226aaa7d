package rolebook.generator.page;

import java.util.List;

/// The letters of a cell of a matrix, each with its word; empty for an empty cell.
public record LettersView(List<One> letters) {
    public LettersView {
        letters = List.copyOf(letters);
    }

    /// A letter: `A`, `Accountable`, and what that comes to: `decides`.
    public record One(String letter, String word, String does) {}
}
