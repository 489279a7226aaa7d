package rolebook.generator.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// No payload of `attacks/markdown.txt` gets through, wherever in a file it stands. An HTML parser
/// that is none of ours says what a browser would make of the page.
class AttackTest {
    private static final Path PAYLOADS = Path.of("src/test/resources/attacks/markdown.txt");
    private static final int FEWEST_PAYLOADS = 120;

    /// Where a payload is put; `§` stands for it.
    private static final List<String> PLACES =
            List.of(
                    "§\n",
                    "Text § text\n",
                    "- §\n",
                    "> §\n",
                    "## §\n",
                    "| a |\n|---|\n| § |\n",
                    "[§](x.md)\n",
                    "*§*\n",
                    "x[^n]\n\n[^n]: §\n",
                    "<details>\n\n§\n\n</details>\n",
                    "<kbd>§</kbd>\n");

    private static final Set<String> ELEMENTS =
            Set.of(
                    "a",
                    "abbr",
                    "bdi",
                    "blockquote",
                    "br",
                    "cite",
                    "code",
                    "dd",
                    "del",
                    "details",
                    "dfn",
                    "div",
                    "dl",
                    "dt",
                    "em",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "hr",
                    "img",
                    "kbd",
                    "li",
                    "mark",
                    "ol",
                    "p",
                    "pre",
                    "q",
                    "samp",
                    "section",
                    "small",
                    "strong",
                    "sub",
                    "summary",
                    "sup",
                    "table",
                    "tbody",
                    "td",
                    "th",
                    "thead",
                    "tr",
                    "ul",
                    "var",
                    "wbr");

    private static final Set<String> ATTRIBUTES =
            Set.of(
                    "alt",
                    "aria-label",
                    "class",
                    "data-term",
                    "data-type",
                    "href",
                    "id",
                    "loading",
                    "open",
                    "rel",
                    "role",
                    "scope",
                    "src",
                    "start",
                    "tabindex",
                    "title");

    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u([0-9A-Fa-f]{4})|([nt0\\\\]))");
    private static final Pattern SCHEME = Pattern.compile("[a-z][a-z0-9+.-]*:.*", Pattern.DOTALL);

    static Stream<Arguments> payloads() throws IOException {
        List<Arguments> payloads = new ArrayList<>();
        for (String line : Files.readAllLines(PAYLOADS)) {
            if (!line.startsWith("#")) {
                String[] parts = line.split("\t", -1);
                assertThat(parts).as(line).hasSize(2);
                payloads.add(Arguments.of(parts[0], parts[1]));
            }
        }
        return payloads.stream();
    }

    @Test
    void thereAreEnoughPayloads() throws IOException {
        assertThat(payloads()).hasSizeGreaterThanOrEqualTo(FEWEST_PAYLOADS);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("payloads")
    void noPayloadGetsThrough(String why, String payload) {
        for (String place : PLACES) {
            String markdown = place.replace("§", unescaped(payload));
            check(Page.html(markdown), why + ": " + markdown);
        }
    }

    @Test
    void allPayloadsOnOnePageDoNotHelpEachOther() throws IOException {
        var markdown = new StringBuilder();
        payloads()
                .forEach(payload ->
                        markdown.append(unescaped((String) payload.get()[1])).append("\n\n"));
        check(Page.html(markdown.toString()), "all");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>x</script>",
                "<p onclick=x>",
                "<p>a<b>b</b></p>",
                "<p style=x>",
                "<a href='javascript:x'>",
                "<a href='java\nscript:x'>",
                "<a href='//x'>",
                "<a href='\\\\x'>",
                "<a href='https://x'>",
                "<a href='https://x@y' rel='noopener noreferrer'>",
                "<img src='data:x'>",
                "<!-- x -->",
                "<p>\u0001</p>",
                "<meta x>"
            })
    void theOracleSeesWhatGetsThrough(String html) {
        assertThatThrownBy(() -> check(html, "")).isInstanceOf(AssertionError.class);
    }

    private static void check(String html, String why) {
        Document page = Jsoup.parseBodyFragment(html);
        assertThat(page.head().childNodes()).as(why).isEmpty();
        for (Element element : page.body().select("> *, > * *")) {
            check(element, why + "\n" + html);
        }
        assertThat(page.body().nodeStream(Comment.class)).as(why).isEmpty();
        assertThat(html.chars())
                .as(why)
                .noneMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\t');
    }

    private static void check(Element element, String why) {
        assertThat(ELEMENTS).as(why).contains(element.normalName());
        for (Attribute attribute : element.attributes()) {
            String name = attribute.getKey().toLowerCase(Locale.ROOT);
            assertThat(ATTRIBUTES).as(why).contains(name);
            if (name.equals("href") || name.equals("src")) {
                checkAddress(element, attribute.getValue(), why);
            }
        }
    }

    /// As the URL standard has it: control characters and spaces at the ends go, tabs and line ends
    /// anywhere, and a backslash is a slash.
    private static void checkAddress(Element element, String address, String why) {
        String read =
                address.replaceAll("[\\t\\n\\r]", "")
                        .replaceAll("^[\\x00-\\x20]+", "")
                        .replace('\\', '/')
                        .toLowerCase(Locale.ROOT);
        assertThat(read).as(why).doesNotStartWith("//");
        if (SCHEME.matcher(read).matches()) {
            assertThat(read).as(why).matches("(?s)(?:https?://[^/@]+(?:[/?#].*)?|mailto:.+)");
            assertThat(element.attr("rel")).as(why).isEqualTo("noopener noreferrer");
            assertThat(element.normalName()).as(why).isEqualTo("a");
        }
    }

    private static String unescaped(String payload) {
        Matcher escape = ESCAPE.matcher(payload);
        return escape.replaceAll(found -> {
            String character =
                    found.group(1) != null
                            ? Character.toString(Integer.parseInt(found.group(1), 16))
                            : switch (found.group(2)) {
                                case "n" -> "\n";
                                case "t" -> "\t";
                                case "0" -> "\0";
                                default -> "\\";
                            };
            return Matcher.quoteReplacement(character);
        });
    }
}
