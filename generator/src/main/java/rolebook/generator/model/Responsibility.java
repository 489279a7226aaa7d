package rolebook.generator.model;

import java.util.List;
import java.util.Optional;
import rolebook.generator.markdown.Block;
import rolebook.generator.source.Located;
import rolebook.generator.source.Span;

/// A statement that a role does something: *role x activity x purpose x stage x source*, as
/// written. What is not written follows from the activity and the sources and is computed later.
///
/// @param activities the first is the main one; empty for a bullet without any
/// @param rest what follows the first paragraph
public record Responsibility(
        EntryId role,
        String anchor,
        boolean anchorWritten,
        RichText text,
        List<Block> rest,
        List<Located<EntryId>> activities,
        List<Located<StageId>> stages,
        Optional<String> purpose,
        List<Located<SourceId>> sources,
        Optional<Located<ContextId>> context,
        Span span) {
    public Responsibility {
        rest = List.copyOf(rest);
        activities = List.copyOf(activities);
        stages = List.copyOf(stages);
        sources = List.copyOf(sources);
    }
}
