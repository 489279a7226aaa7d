package rolebook.generator.page;

/// What a rule of matrices has to say.
///
/// @param rule its id: `overloaded-role`
/// @param severity `warning` or `info`
public record FindingView(String rule, String severity, String message) {}
