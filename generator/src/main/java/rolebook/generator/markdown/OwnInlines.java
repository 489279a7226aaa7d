package rolebook.generator.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.ast.BlankLine;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rolebook.generator.source.Located;
import rolebook.generator.source.Span;

/// Our own syntax in running text: attribute lists at `{`, wiki links and footnotes at `[`.
final class OwnInlines implements InlineParserExtension {
    /// The longest `[[…]]` and `[^…]`, in UTF-16 units.
    static final int MAX_BRACKETS = 400;

    private final GuardedInlineParser parser;

    private OwnInlines(GuardedInlineParser parser) {
        this.parser = parser;
    }

    /// Adds the syntax to a parser's configuration.
    static final class Factory implements InlineParserExtensionFactory {
        @Override
        public CharSequence getCharacters() {
            return "{[";
        }

        @Override
        public InlineParserExtension apply(LightInlineParser parser) {
            return new OwnInlines((GuardedInlineParser) parser);
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
    }

    @Override
    public void finalizeDocument(InlineParser inlineParser) {}

    @Override
    public void finalizeBlock(InlineParser inlineParser) {}

    @Override
    public boolean parse(LightInlineParser inlineParser) {
        return parser.peek() == '{' ? attributes() : brackets();
    }

    private boolean attributes() {
        BasedSequence input = parser.getInput();
        int start = parser.getIndex();
        Node block = parser.getBlock();
        int limit = block instanceof TableRow ? cellEnd(input, start) : input.length();
        if (!mayHaveAttributes(block)) {
            return false;
        }
        parser.guards().spend(Math.min(limit - start, AttributeScanner.MAX_LENGTH), offset(start));
        return switch (AttributeScanner.scan(input, start, limit)) {
            case AttributeScanner.Absent _ -> attributesBeforeStop(start, limit);
            case AttributeScanner.Found found -> {
                BasedSequence chars = input.subSequence(start, found.end());
                yield add(
                        new Syntax.AttributeList(chars, attributes(found.tokens(), chars)),
                        found.end());
            }
            case AttributeScanner.Malformed faulty ->
                    add(
                            new Syntax.FaultyAttributeList(
                                    input.subSequence(start, faulty.end()), faulty.reason()),
                            faulty.end());
        };
    }

    /// Whether a list stands at `start` and nothing but a full stop or the like behind it.
    private boolean attributesBeforeStop(int start, int limit) {
        BasedSequence input = parser.getInput();
        int end = limit;
        while (end > start && Character.isWhitespace(input.charAt(end - 1))) {
            end--;
        }
        int stop = end - 1;
        if (stop <= start
                || ".,;:!?".indexOf(input.charAt(stop)) < 0
                || input.charAt(stop - 1) != '}'
                || !(AttributeScanner.scan(input, start, stop) instanceof AttributeScanner.Found)) {
            return false;
        }
        return add(
                new Syntax.EarlyAttributeList(
                        input.subSequence(start, end), input.subSequence(start, stop)),
                end);
    }

    /// A heading, a table's row, or the first paragraph of a list item.
    private static boolean mayHaveAttributes(Node block) {
        return block instanceof Heading
                || block instanceof TableRow
                || (block instanceof Paragraph
                        && block.getParent() instanceof ListItem
                        && block.getPreviousAnyNot(BlankLine.class, Reference.class) == null);
    }

    /// The next bar that ends a cell.
    private int cellEnd(BasedSequence input, int start) {
        int limit = Math.min(input.length(), start + AttributeScanner.MAX_LENGTH + 1);
        for (int i = start; i < limit; i++) {
            char character = input.charAt(i);
            if (character == '|') {
                return i;
            }
            if (character == '\\') {
                i++;
            }
        }
        return input.length();
    }

    private Attributes attributes(List<AttributeScanner.Token> tokens, BasedSequence chars) {
        Optional<Located<String>> anchor = Optional.empty();
        List<Attributes.Pair> pairs = new ArrayList<>();
        List<Located<String>> plus = new ArrayList<>();
        for (AttributeScanner.Token token : tokens) {
            Located<String> value = located(token.start(), token.end());
            switch (token.kind()) {
                case ANCHOR -> anchor = Optional.of(value);
                case PLUS -> plus.add(value);
                case PAIR ->
                        pairs.add(
                                new Attributes.Pair(
                                        located(token.keyStart(), token.keyEnd()), value));
            }
        }
        return new Attributes(
                anchor, pairs, plus, new Span(chars.getStartOffset(), chars.getEndOffset()));
    }

    private Located<String> located(int start, int end) {
        String text = parser.getInput().subSequence(start, end).toString().replace('\n', ' ');
        int from = offset(start);
        return new Located<>(
                text, start == end ? Span.at(from) : new Span(from, offset(end - 1) + 1));
    }

    private int offset(int index) {
        return parser.getInput().subSequence(index, index + 1).getStartOffset();
    }

    private boolean brackets() {
        return switch (parser.peek(1)) {
            case '[' -> wikiLink();
            case '^' -> footnote();
            default -> false;
        };
    }

    private boolean wikiLink() {
        BasedSequence input = parser.getInput();
        int start = parser.getIndex();
        int close = closingBracket(start + 2);
        if (close < 0 || close + 1 >= input.length() || input.charAt(close + 1) != ']') {
            return false;
        }
        BasedSequence inner = input.subSequence(start + 2, close);
        if (inner.isBlank() || inner.trim().charAt(0) == '|') {
            return false;
        }
        return add(new Syntax.WikiLink(input.subSequence(start, close + 2)), close + 2);
    }

    private boolean footnote() {
        BasedSequence input = parser.getInput();
        int start = parser.getIndex();
        int close = closingBracket(start + 2);
        if (close < 0) {
            return false;
        }
        var node = new Syntax.FootnoteReference(input.subSequence(start, close + 1));
        return parser.footnotes().contains(node.label()) && add(node, close + 1);
    }

    /// The `]` behind `start` with no other bracket or line end before it, or -1.
    private int closingBracket(int start) {
        BasedSequence input = parser.getInput();
        int limit = Math.min(input.length(), start + MAX_BRACKETS);
        for (int i = start; i < limit; i++) {
            switch (input.charAt(i)) {
                case ']' -> {
                    return i;
                }
                case '[', '\n' -> {
                    return -1;
                }
                default -> {}
            }
        }
        return -1;
    }

    private boolean add(Node node, int end) {
        parser.appendNode(node);
        parser.setIndex(end);
        return true;
    }
}
