package rolebook.generator.computed;

import rolebook.generator.model.StageId;

/// How much a role does at a stage.
///
/// @param statements how many of its responsibilities belong there, from 1
public record StageLoad(StageId stage, int statements) {}
