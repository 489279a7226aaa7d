package rolebook.generator.change;

/// A role's or a seat's letters in words.
///
/// @param who the role's title or the seat's label
/// @param letters `Accountable, Responsible`; empty for none
public record Cell(String who, String letters) {}
