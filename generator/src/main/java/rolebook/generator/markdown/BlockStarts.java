package rolebook.generator.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.BlockQuoteParser;
import com.vladsch.flexmark.parser.core.FencedCodeBlockParser;
import com.vladsch.flexmark.parser.core.HeadingParser;
import com.vladsch.flexmark.parser.core.HtmlBlockParser;
import com.vladsch.flexmark.parser.core.IndentedCodeBlockParser;
import com.vladsch.flexmark.parser.core.ListBlockParser;
import com.vladsch.flexmark.parser.core.ThematicBreakParser;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What may start at a line: asks those of flexmark's block syntaxes that the line's first
/// character fits, and our footnotes. Stops at too deep a nesting.
///
/// Left to itself flexmark asks all of them at each line, compiles their patterns anew for each
/// document, and the one for headings copies the whole paragraph so far at each of its lines.
final class BlockStarts implements CustomBlockParserFactory, BlockParserFactory {
    private static final int CODE_INDENT = 4;
    private static final int MAX_HEADING_MARKS = 6;
    private static final int MIN_BREAK_MARKS = 3;

    private final BlockParserFactory quote;
    private final BlockParserFactory heading;
    private final BlockParserFactory fence;
    private final BlockParserFactory html;
    private final BlockParserFactory thematicBreak;
    private final BlockParserFactory list;
    private final BlockParserFactory indentedCode;

    private BlockStarts(DataHolder options) {
        quote = new BlockQuoteParser.Factory().apply(options);
        heading = new HeadingParser.Factory().apply(options);
        fence = new FencedCodeBlockParser.Factory().apply(options);
        html = new HtmlBlockParser.Factory().apply(options);
        thematicBreak = new ThematicBreakParser.Factory().apply(options);
        list = new ListBlockParser.Factory().apply(options);
        indentedCode = new IndentedCodeBlockParser.Factory().apply(options);
    }

    /// Puts itself in the place of flexmark's own block syntaxes.
    static BlockStarts replacing(MutableDataSet options) {
        options.set(Parser.BLOCK_QUOTE_PARSER, false)
                .set(Parser.HEADING_PARSER, false)
                .set(Parser.FENCED_CODE_BLOCK_PARSER, false)
                .set(Parser.HTML_BLOCK_PARSER, false)
                .set(Parser.THEMATIC_BREAK_PARSER, false)
                .set(Parser.LIST_BLOCK_PARSER, false)
                .set(Parser.INDENTED_CODE_BLOCK_PARSER, false);
        return new BlockStarts(options.toImmutable());
    }

    @Override
    public BlockParserFactory apply(DataHolder options) {
        return this;
    }

    @Override
    public @Nullable Set<Class<?>> getAfterDependents() {
        return null;
    }

    @Override
    public @Nullable Set<Class<?>> getBeforeDependents() {
        return null;
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
        BlockStart start = fitting(state, matched, parser);
        if (start == null && state.getIndent() >= CODE_INDENT) {
            start = indentedCode.tryStart(state, matched);
        }
        if (start != null) {
            parser.guards().countBlock(state.getLineStart());
        }
        return start;
    }

    private @Nullable BlockStart fitting(
            ParserState state, MatchedBlockParser matched, GuardedInlineParser parser) {
        BasedSequence line = state.getLine();
        int at = state.getNextNonSpaceIndex();
        return switch (line.charAt(at)) {
            case '>' -> quote.tryStart(state, matched);
            case '#' -> isHeading(line, at) ? heading.tryStart(state, matched) : null;
            case '=' -> isUnderline(line, at) ? heading.tryStart(state, matched) : null;
            case '`', '~' -> fence.tryStart(state, matched);
            case '<' -> html.tryStart(state, matched);
            case '_' -> isBreak(line, at) ? thematicBreak.tryStart(state, matched) : null;
            case '[' -> FootnoteParser.tryStart(state, matched, parser.footnotes());
            case '-' -> {
                BlockStart start = isUnderline(line, at) ? heading.tryStart(state, matched) : null;
                yield start == null ? breakOrItem(state, matched) : start;
            }
            case '*' -> breakOrItem(state, matched);
            case '+', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' ->
                    list.tryStart(state, matched);
            default -> null;
        };
    }

    private @Nullable BlockStart breakOrItem(ParserState state, MatchedBlockParser matched) {
        BlockStart start =
                isBreak(state.getLine(), state.getNextNonSpaceIndex())
                        ? thematicBreak.tryStart(state, matched)
                        : null;
        return start == null ? list.tryStart(state, matched) : start;
    }

    private static boolean isHeading(BasedSequence line, int start) {
        int at = start;
        while (at < line.length() && line.charAt(at) == '#') {
            at++;
        }
        return at - start <= MAX_HEADING_MARKS && (at == line.length() || isSpace(line.charAt(at)));
    }

    /// Whether the line is nothing but one character again and again.
    private static boolean isUnderline(BasedSequence line, int start) {
        int at = start + 1;
        while (at < line.length() && line.charAt(at) == line.charAt(start)) {
            at++;
        }
        while (at < line.length() && isSpace(line.charAt(at))) {
            at++;
        }
        return at == line.length();
    }

    /// Whether the line is nothing but one character, three times or more, and spaces.
    private static boolean isBreak(BasedSequence line, int start) {
        int marks = 0;
        for (int at = start; at < line.length(); at++) {
            if (line.charAt(at) == line.charAt(start)) {
                marks++;
            } else if (!isSpace(line.charAt(at))) {
                return false;
            }
        }
        return marks >= MIN_BREAK_MARKS;
    }

    private static boolean isSpace(char character) {
        return character == ' ' || character == '\t' || character == '\n';
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
}
