package rolebook.generator.parse;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rolebook.generator.markdown.Block;
import rolebook.generator.markdown.PlainText;
import rolebook.generator.source.Located;
import rolebook.generator.source.Span;

/// The first sentence of a text, as a summary where none is written.
final class FirstSentence {
    private static final Pattern END = Pattern.compile("[.!?](?=\\s|$)");

    private FirstSentence() {}

    /// The first sentence of the first paragraph, cut at a word where it is too long for a summary;
    /// empty where there is no paragraph.
    static Located<String> of(List<Block> blocks) {
        return blocks.stream()
                .filter(Block.Paragraph.class::isInstance)
                .map(Block.Paragraph.class::cast)
                .findFirst()
                .map(paragraph ->
                        new Located<>(
                                cut(PlainText.of(paragraph.content()).strip()), paragraph.span()))
                .orElse(new Located<>("", Span.at(0)));
    }

    private static String cut(String text) {
        Matcher end = END.matcher(text);
        String sentence = end.find() ? text.substring(0, end.end()) : text;
        if (sentence.codePointCount(0, sentence.length()) <= Limits.MAX_SUMMARY) {
            return sentence;
        }
        int most = sentence.offsetByCodePoints(0, Limits.MAX_SUMMARY - 1);
        int space = sentence.lastIndexOf(' ', most);
        return sentence.substring(0, space > 0 ? space : most) + "…";
    }
}
