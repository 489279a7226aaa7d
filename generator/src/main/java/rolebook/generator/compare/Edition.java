package rolebook.generator.compare;

import rolebook.generator.computed.Derived;
import rolebook.generator.model.KnowledgeBase;

/// A state of the knowledge and what follows from it.
///
/// @param knowledge with its drafts
/// @param derived from the same
public record Edition(KnowledgeBase knowledge, Derived derived) {}
