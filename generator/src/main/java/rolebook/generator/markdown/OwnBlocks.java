package rolebook.generator.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.BlockQuoteParser;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Runs before flexmark's own block syntax: stops at too deep a nesting or too long a time, and
/// reads footnotes, `[^label]: text`.
final class OwnBlocks implements CustomBlockParserFactory, BlockParserFactory {
    /// The longest label of a footnote, in UTF-16 units.
    static final int MAX_LABEL = 100;

    /// How far the further paragraphs of a footnote are indented.
    private static final int INDENT = 4;

    @Override
    public BlockParserFactory apply(DataHolder options) {
        return this;
    }

    @Override
    public @Nullable Set<Class<?>> getAfterDependents() {
        return null;
    }

    @Override
    public Set<Class<?>> getBeforeDependents() {
        return Set.of(BlockQuoteParser.Factory.class);
    }

    @Override
    public boolean affectsGlobalScope() {
        return false;
    }

    @Override
    public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
        var parser = (GuardedInlineParser) state.getInlineParser();
        parser.guards().checkTime(state.getLineStart());
        MarkdownGuards.checkNesting(depth(state), state.getLineStart());
        BasedSequence line = state.getLine();
        int start = state.getNextNonSpaceIndex();
        if (state.getIndent() >= INDENT
                || matched.getBlockParser().isParagraphParser()
                || !line.subSequence(start).startsWith("[^")) {
            return BlockStart.none();
        }
        int close = labelEnd(line, start + 2);
        if (close < 0) {
            return BlockStart.none();
        }
        String label = line.subSequence(start + 2, close).toString();
        parser.footnotes().add(label);
        var block = new Syntax.FootnoteDefinition(line.subSequence(start, close + 2), label);
        return BlockStart.of(new FootnoteParser(block)).atIndex(close + 2);
    }

    private static int depth(ParserState state) {
        if (state.getActiveBlockParsers().size() <= MarkdownGuards.MAX_NESTING) {
            return 0;
        }
        int depth = 0;
        for (BlockParser active : state.getActiveBlockParsers()) {
            Block block = active.getBlock();
            if (block instanceof BlockQuote
                    || block instanceof ListItem
                    || block instanceof Syntax.FootnoteDefinition) {
                depth++;
            }
        }
        return depth;
    }

    /// The `]` of `]:` that ends a label, or -1.
    private static int labelEnd(BasedSequence line, int start) {
        int limit = Math.min(line.length() - 1, start + MAX_LABEL + 1);
        for (int i = start; i < limit; i++) {
            char character = line.charAt(i);
            if (character == ']') {
                return i > start && line.charAt(i + 1) == ':' ? i : -1;
            }
            if (character == '[' || Character.isWhitespace(character)) {
                return -1;
            }
        }
        return -1;
    }

    /// Holds the blocks of a footnote: its first line, and what is indented below.
    private static final class FootnoteParser extends AbstractBlockParser {
        private final Syntax.FootnoteDefinition block;

        FootnoteParser(Syntax.FootnoteDefinition block) {
            this.block = block;
        }

        @Override
        public Block getBlock() {
            return block;
        }

        @Override
        public BlockContinue tryContinue(ParserState state) {
            if (state.isBlank()) {
                return BlockContinue.atIndex(state.getNextNonSpaceIndex());
            }
            return state.getIndent() >= INDENT
                    ? BlockContinue.atColumn(state.getColumn() + INDENT)
                    : BlockContinue.none();
        }

        @Override
        public void closeBlock(ParserState state) {
            block.setCharsFromContent();
        }

        @Override
        public boolean isContainer() {
            return true;
        }

        @Override
        public boolean canContain(ParserState state, BlockParser blockParser, Block child) {
            return true;
        }
    }
}
