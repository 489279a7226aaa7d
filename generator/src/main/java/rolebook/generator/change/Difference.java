package rolebook.generator.change;

/// One thing that is said differently.
///
/// @param aspect what: `wording`, `purpose`, `stage`, `activity`, `source`, `context`, `anchor`,
///   `details`
/// @param before empty where nothing was said; likewise `after`
public record Difference(String aspect, String before, String after) {}
