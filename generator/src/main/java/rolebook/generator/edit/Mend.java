package rolebook.generator.edit;

/// An edit that mends something.
///
/// @param what what it puts there, as people are told: `straight quotes`
public record Mend(Edit edit, String what) {}
