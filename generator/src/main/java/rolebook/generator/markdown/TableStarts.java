package rolebook.generator.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.tables.internal.TableParagraphPreProcessor;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessor;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessorFactory;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds the paragraphs that may be tables, by their second line, and has flexmark read these; it
/// would compile its pattern for each document and try it on each paragraph.
final class TableStarts implements ParagraphPreProcessorFactory {
    private final ParagraphPreProcessorFactory tables = TableParagraphPreProcessor.Factory();

    @Override
    public ParagraphPreProcessor apply(ParserState state) {
        return new ParagraphPreProcessor() {
            private @Nullable ParagraphPreProcessor table;

            @Override
            public int preProcessBlock(Paragraph block, ParserState state) {
                if (!mayBeTable(block)) {
                    return 0;
                }
                if (table == null) {
                    table = tables.apply(state);
                }
                return table.preProcessBlock(block, state);
            }
        };
    }

    private static boolean mayBeTable(Paragraph block) {
        if (block.getLineCount() < 2) {
            return false;
        }
        BasedSequence line = block.getContentLines().get(1);
        boolean dash = false;
        boolean bar = false;
        for (int i = 0; i < line.length(); i++) {
            switch (line.charAt(i)) {
                case '-' -> dash = true;
                case '|' -> bar = true;
                case ':', ' ', '\t', '\n' -> {}
                default -> {
                    return false;
                }
            }
        }
        return dash && bar;
    }

    @Override
    public Set<Class<?>> getAfterDependents() {
        return Set.of(ReferencePreProcessorFactory.class);
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
