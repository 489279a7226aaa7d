package rolebook.generator.parse;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rolebook.generator.diagnostic.Problems;
import rolebook.generator.diagnostic.Rule;
import rolebook.generator.source.Located;
import rolebook.generator.source.Span;

/// A summary is one plain sentence: lists, hover cards, search results and feeds show it as it is.
final class SummaryForm {
    /// The end of a sentence with another one behind it.
    private static final Pattern NEXT_SENTENCE =
            Pattern.compile("(\\S*[^\\s.!?])[.!?]+[\"”’')\\]]*\\s+(?=[\"“‘'(\\[]*\\p{Lu})");

    /// What ends with a full stop inside a sentence: one letter, or one of these.
    private static final Pattern ABBREVIATION =
            Pattern.compile(
                    "(?i)[(\\[\"“‘']*(?:\\p{L}|\\S+\\.\\S+|etc|vs|cf|ca|mr|mrs|ms|dr|prof|st|no|inc|ltd|co|fig|vol)");

    /// Addresses, links, wiki links, code, bold or slanted text, tags.
    private static final Pattern MARKUP =
            Pattern.compile(
                    "https?://\\S+|!?\\[[^\\]]+]\\([^)]*\\)|\\[\\[[^\\]]+]]|`[^`]+`|\\*\\*[^*]+\\*\\*"
                            + "|(?<![\\w*])\\*[^\\s*](?:[^*]*[^\\s*])?\\*(?![\\w*])"
                            + "|(?<!\\w)_{1,2}[^\\s_](?:[^_]*[^\\s_])?_{1,2}(?!\\w)|</?(?:a|b|br|code|div|em|i|img|kbd|mark|p|s|span|strong|sub|sup|u)\\b[^<>]*>");

    private SummaryForm() {}

    /// Notes what keeps `summary` from being one plain sentence of the length that is allowed.
    static void check(Located<String> summary, Problems problems) {
        checkLength(summary, problems);
        checkSentences(summary, problems);
        Matcher markup = MARKUP.matcher(summary.value());
        if (markup.find()) {
            problems.add(
                    Rule.SUMMARY_MARKUP,
                    summary.span(),
                    "The summary holds markup, \""
                            + markup.group()
                            + "\", which readers would see as it is written.",
                    "write it in plain words, and put the link or the emphasis into the text");
        }
    }

    private static void checkLength(Located<String> summary, Problems problems) {
        int length = summary.value().codePointCount(0, summary.value().length());
        if (length > Limits.MAX_SUMMARY) {
            problems.add(
                    Rule.SUMMARY_TOO_LONG,
                    summary.span(),
                    "The summary has "
                            + length
                            + " characters; "
                            + Limits.MAX_SUMMARY
                            + " are allowed.",
                    "keep one sentence and move the rest into the text");
        }
    }

    private static void checkSentences(Located<String> summary, Problems problems) {
        Matcher end = NEXT_SENTENCE.matcher(summary.value());
        while (end.find()) {
            if (!ABBREVIATION.matcher(end.group(1)).matches()) {
                String first = summary.value().substring(0, end.end()).strip();
                problems.add(
                        Rule.SUMMARY_SENTENCES,
                        placeOfRest(summary, end.end(), problems),
                        "The summary has more than one sentence.",
                        "keep \"" + first + "\" and move the rest into the text");
                return;
            }
        }
    }

    /// Where the second sentence stands, if the summary stands in the file as it reads.
    private static Span placeOfRest(Located<String> summary, int start, Problems problems) {
        String written = problems.file().text(summary.span());
        String rest = summary.value().substring(start);
        int at = written.indexOf(rest);
        return at < 0 ? summary.span() : Span.of(summary.span().start() + at, rest.length());
    }
}
