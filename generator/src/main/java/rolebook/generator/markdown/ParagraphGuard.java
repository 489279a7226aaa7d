package rolebook.generator.markdown;

import com.vladsch.flexmark.parser.block.ParagraphPreProcessor;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessorFactory;
import com.vladsch.flexmark.parser.block.ParserState;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Counts the lines of what is left as paragraphs once tables are found: flexmark joins them in
/// time that grows with their square.
final class ParagraphGuard implements ParagraphPreProcessorFactory {
    @Override
    public ParagraphPreProcessor apply(ParserState state) {
        MarkdownGuards guards = ((GuardedInlineParser) state.getInlineParser()).guards();
        return (block, _) -> {
            guards.countParagraph(block.getLineCount(), block.getStartOffset());
            return 0;
        };
    }

    @Override
    public Set<Class<?>> getAfterDependents() {
        return Set.of(TableStarts.class);
    }

    @Override
    public @Nullable Set<Class<?>> getBeforeDependents() {
        return null;
    }

    @Override
    public boolean affectsGlobalScope() {
        return false;
    }
}
