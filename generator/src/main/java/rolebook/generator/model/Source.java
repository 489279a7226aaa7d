package rolebook.generator.model;

import java.util.Optional;
import rolebook.generator.source.Located;

/// A document that statements rest on.
public record Source(
        SourceId id,
        String title,
        Optional<String> url,
        Optional<String> note,
        Optional<Located<ContextId>> context) {}
