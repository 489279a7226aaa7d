package rolebook.generator.model;

import java.util.Optional;
import rolebook.generator.source.Located;
import rolebook.generator.source.Span;

/// A question whose answer is an entry.
///
/// @param from the entry that the answer rests on
/// @param anchor a responsibility of it; empty where its definition is meant
public record Question(
        RichText text,
        Located<EntryId> answer,
        Located<EntryId> from,
        Optional<Located<String>> anchor,
        Span span) {}
