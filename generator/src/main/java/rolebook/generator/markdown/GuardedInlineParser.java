package rolebook.generator.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.block.CharacterNodeFactory;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.CommonmarkInlineParser;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.NullableDataKey;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// flexmark's parser of running text behind the guards; also what one parse knows beside flexmark's
/// tree. One per parse.
final class GuardedInlineParser extends CommonmarkInlineParser {
    private static final NullableDataKey<MarkdownGuards> GUARDS = new NullableDataKey<>("GUARDS");

    private final MarkdownGuards guards;
    private final Set<String> footnotes = new HashSet<>();

    /// What is being parsed, since flexmark's own sequences are slow to read; none while reference
    /// definitions are looked for.
    private @Nullable String text;

    GuardedInlineParser(
            MarkdownGuards guards,
            DataHolder options,
            BitSet specialCharacters,
            BitSet delimiterCharacters,
            Map<Character, DelimiterProcessor> delimiterProcessors,
            LinkRefProcessorData linkRefProcessors,
            List<InlineParserExtensionFactory> extensions) {
        // flexmark hands out one set to all parses and writes into it.
        super(
                options,
                (BitSet) specialCharacters.clone(),
                delimiterCharacters,
                delimiterProcessors,
                linkRefProcessors,
                extensions);
        this.guards = guards;
    }

    /// The guards that watched over the parse of `document`.
    static MarkdownGuards guards(Document document) {
        return Objects.requireNonNull(GUARDS.get(document));
    }

    @Override
    public void initializeDocument(Document document) {
        super.initializeDocument(document);
        document.set(GUARDS, guards);
    }

    MarkdownGuards guards() {
        return guards;
    }

    /// The labels of footnotes that are defined.
    Set<String> footnotes() {
        return footnotes;
    }

    @Override
    public void parse(BasedSequence content, Node block) {
        String trimmed = content.trim().toString();
        guards.checkParagraph(trimmed, content.getStartOffset());
        text = trimmed;
        super.parse(content, block);
        text = null;
    }

    @Override
    public @Nullable List<Node> parseCustom(
            BasedSequence input,
            Node node,
            BitSet customCharacters,
            Map<Character, CharacterNodeFactory> nodeFactoryMap) {
        // Else the bars and dashes of one table stay special for the rest of the file.
        specialCharacters = (BitSet) originalSpecialCharacters.clone();
        return super.parseCustom(input, node, customCharacters, nodeFactoryMap);
    }

    /// flexmark searches the whole rest for patterns that are anchored here.
    @Override
    public @Nullable BasedSequence match(Pattern pattern) {
        if (index >= input.length()) {
            return null;
        }
        Matcher matcher =
                pattern.matcher(text == null ? input : text).region(index, input.length());
        boolean found = pattern.pattern().charAt(0) == '^' ? matcher.lookingAt() : matcher.find();
        if (!found) {
            return null;
        }
        index = matcher.end();
        return input.subSequence(matcher.start(), matcher.end());
    }

    @Override
    public int preProcessBlock(Paragraph block, ParserState state) {
        guards.checkTime(block.getStartOffset());
        return super.preProcessBlock(block, state);
    }

    /// `<…>` may hold spaces, as CommonMark has it since 0.29; the scan ends at the next `<`.
    @Override
    public @Nullable BasedSequence parseLinkDestination() {
        if (peek() != '<') {
            return super.parseLinkDestination();
        }
        for (int i = index + 1; i < input.length(); i++) {
            char character = input.charAt(i);
            if (character == '>') {
                BasedSequence destination = input.subSequence(index, i + 1);
                index = i + 1;
                return destination;
            }
            if (character == '<' || character == '\n') {
                return null;
            }
            if (character == '\\') {
                i++;
            }
        }
        return null;
    }
}
