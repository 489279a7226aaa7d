package rolebook.generator.markdown;

import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Holds the blocks of a footnote, `[^label]: text`: its first line, and what is indented below.
final class FootnoteParser extends AbstractBlockParser {
    /// The longest label of a footnote, in UTF-16 units.
    static final int MAX_LABEL = 100;

    /// How far the further paragraphs of a footnote are indented.
    private static final int INDENT = 4;

    private final Syntax.FootnoteDefinition block;

    private FootnoteParser(Syntax.FootnoteDefinition block) {
        this.block = block;
    }

    /// Starts a footnote at the line's first `[` and notes its label, if that is one.
    static @Nullable BlockStart tryStart(
            ParserState state, MatchedBlockParser matched, Set<String> labels) {
        BasedSequence line = state.getLine();
        int start = state.getNextNonSpaceIndex();
        if (state.getIndent() >= INDENT
                || matched.getBlockParser().isParagraphParser()
                || start + 1 >= line.length()
                || line.charAt(start + 1) != '^') {
            return BlockStart.none();
        }
        int close = labelEnd(line, start + 2);
        if (close < 0) {
            return BlockStart.none();
        }
        String label = line.subSequence(start + 2, close).toString();
        labels.add(label);
        var block = new Syntax.FootnoteDefinition(line.subSequence(start, close + 2), label);
        return BlockStart.of(new FootnoteParser(block)).atIndex(close + 2);
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
