package rolebook.generator.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import rolebook.generator.diagnostic.Diagnostic;
import rolebook.generator.diagnostic.Rule;
import rolebook.generator.source.SourceFile;
import rolebook.generator.source.Span;

class MarkdownParserTest {
    private final MarkdownParser parser = new MarkdownParser();

    private MarkdownParser.Parsed parse(String text) {
        return parser.parse(new SourceFile("content/x.md", text), new Span(0, text.length()));
    }

    static Stream<Arguments> markdown() {
        return Stream.of(
                tree(
                        "plain text",
                        "One *two* **three** `four` ~~five~~",
                        "p 'One ' em('two') ' ' strong('three') ' ' code('four') ' ' del('five')"),
                tree("nested emphasis", "***a** b*", "p em(strong('a') ' b')"),
                tree("emphasis does not start in a word", "snake_case_name", "p 'snake_case_name'"),
                tree(
                        "emphasis around an unknown reference",
                        "*foo [bar* baz]",
                        "p em('foo [bar') ' baz]'"),
                tree("escapes", "\\*a\\* \\[b\\] \\\\ \\q", "p '*a* [b] \\ \\q'"),
                tree(
                        "entities",
                        "&amp; &copy; &#65; &#x42; &bogus; &#0;",
                        "p '& © A B &bogus; \uFFFD'"),
                tree(
                        "entities bring no control characters",
                        "a&#1;b&#xD800;c&#127;",
                        "p 'a\uFFFDb\uFFFDc\uFFFD'"),
                tree("hard and soft breaks", "a  \nb\\\nc\nd", "p 'a' br 'b' br 'c' nl 'd'"),
                tree(
                        "code keeps its inside",
                        "`` a`b `` `*x*` ` `",
                        "p code('a`b') ' ' code('*x*') ' ' code(' ')"),
                tree(
                        "links",
                        "[a](u) [b](<u v> \"T &amp; t\") [c](u#d 'e')",
                        "p link(u: 'a') ' ' link(u v 'T & t': 'b') ' ' link(u#d 'e': 'c')"),
                tree(
                        "a destination is decoded, its percent signs are not",
                        "[a](x\\(y&amp;%20)",
                        "p link(x(y&%20: 'a')"),
                tree("links with markup", "[*a* `b`](u)", "p link(u: em('a') ' ' code('b'))"),
                tree("a link in a link", "[a [b](c) d](e)", "p '[a ' link(c: 'b') ' d](e)'"),
                tree(
                        "references",
                        "[a][r] [R] [r][]\n\n[r]: /u 'T'",
                        "p link(/u 'T': 'a') ' ' link(/u 'T': 'R') ' ' link(/u 'T': 'r')"),
                tree(
                        "the first of two definitions counts",
                        "[r]\n\n[r]: a\n[r]: b",
                        "p link(a: 'r')"),
                tree(
                        "unknown references are text",
                        "[a] [b][c] ![d] [*e*][]",
                        "p '[a] [b][c] ![d] [' em('e') '][]'"),
                tree(
                        "autolinks",
                        "<https://a.b/?c&d> <a@b.c>",
                        "p link(https://a.b/?c&d: 'https://a.b/?c&d') ' ' link(mailto:a@b.c: 'a@b.c')"),
                tree(
                        "bare addresses are text",
                        "https://a.b www.a.b a@b.c",
                        "p 'https://a.b www.a.b a@b.c'"),
                tree(
                        "images",
                        "![a *b*](c.png \"d\") [![e](f)](g)",
                        "p image(c.png 'd': 'a b') ' ' link(g: image(f: 'e'))"),
                tree(
                        "wiki links",
                        "[[okr]] [[okr|the goals]] [[okr#use]] [[okr#use|x &amp; y]] [[#use]]",
                        "p wiki(okr) ' ' wiki(okr 'the goals') ' ' wiki(okr#use) ' ' wiki(okr#use 'x & y') ' ' wiki(#use)"),
                tree(
                        "wiki links in emphasis and with spaces",
                        "*[[ okr | a ]]*",
                        "p em(wiki(okr 'a'))"),
                tree(
                        "no wiki links",
                        "[[]] [[|a]] [[a\nb]] [[a] \\[[b]]",
                        "p '[[]] [[|a]] [[a' nl 'b]] [[a] [[b]]'"),
                tree("wiki links in code are code", "`[[a]]`", "p code('[[a]]')"),
                tree(
                        "footnotes",
                        "a[^1] b[^x]\n\n[^1]: Note *one*\n\n    more\n\n[^2]: two",
                        "p 'a' note(1) ' b[^x]'\nfootnote 1\n  p 'Note ' em('one')\n  p 'more'\nfootnote 2\n  p 'two'"),
                tree(
                        "footnotes one below the other",
                        "a[^1][^b]\n\n[^1]: x\n[^b]: see [c]: d",
                        "p 'a' note(1) note(b)\nfootnote 1\n  p 'x'\nfootnote b\n  p 'see [c]: d'"),
                tree(
                        "raw HTML stays as it is",
                        "a <b>c</b> <!-- d -->\n\n<div>\n<p>x\n</div>\n\n<!-- comparison -->",
                        "p 'a ' html(<b>) 'c' html(</b>) ' ' html(<!-- d -->)\nhtml '<div>\\n<p>x\\n</div>'\nhtml '<!-- comparison -->'"),
                tree(
                        "headings",
                        "# A\n## B ##\n### C *d*\nE\n=\nF\n---",
                        "h1 'A'\nh2 'B'\nh3 'C ' em('d')\nh1 'E'\nh2 'F'"),
                tree("no heading without a space", "#a", "p '#a'"),
                tree(
                        "quotes",
                        "> a\n> > b\nc\n\nd",
                        "quote\n  p 'a'\n  quote\n    p 'b' nl 'c'\np 'd'"),
                tree(
                        "code blocks",
                        "```java x\na\n\n  b\n```\n\n    c\n\n    d\n~~~\ne\n~~~",
                        "code java 'a\\n\\n  b\\n'\ncode  'c\\n\\nd\\n'\ncode  'e\\n'"),
                tree(
                        "code in a quote and in an item",
                        "> ```\n> a\n> ```\n\n- b\n\n      c",
                        "quote\n  code  'a\\n'\nul loose\n  item\n    p 'b'\n    code  'c\\n'"),
                tree(
                        "an empty and an unclosed fence",
                        "```\n```\n\n```\na",
                        "code  ''\ncode  'a\\n'"),
                tree("rules", "***\n- - -\n___", "rule\nrule\nrule"),
                tree(
                        "lists",
                        "- a\n- b\n  - c\n\n1. d\n2. e\n\n5) f",
                        "ul tight\n  item\n    p 'a'\n  item\n    p 'b'\n    ul tight\n      item\n        p 'c'\nol 1 tight\n  item\n    p 'd'\n  item\n    p 'e'\nol 5 tight\n  item\n    p 'f'"),
                tree(
                        "loose lists",
                        "- a\n\n- b\n\n  c",
                        "ul loose\n  item\n    p 'a'\n  item\n    p 'b'\n    p 'c'"),
                tree("empty items", "-\n- a\n-", "ul tight\n  item\n  item\n    p 'a'\n  item"),
                tree(
                        "tables",
                        "| a | b | c |\n|:--|:-:|--:|\n| d | *e* |\n| f | g | h | i |\n\nj",
                        "table\n  head 'a' LEFT | 'b' CENTER | 'c' RIGHT\n  row 'd' LEFT | em('e') CENTER |  RIGHT\n  row 'f' LEFT | 'g' CENTER | 'h' RIGHT\np 'j'"),
                tree(
                        "tables without outer bars",
                        "a | b\n-|-\nc | d",
                        "table\n  head 'a' | 'b'\n  row 'c' | 'd'"),
                tree(
                        "a table of one column",
                        "| a |\n|---|\n| b |",
                        "table\n  head 'a'\n  row 'b'"),
                tree(
                        "escaped bars",
                        "| a\\|b | `c\\|d` |\n|-|-|\n| [[e]] | f |",
                        "table\n  head 'a|b' | code('c|d')\n  row wiki(e) | 'f'"),
                tree(
                        "an empty corner",
                        "| | a |\n|-|-|\n| b | |",
                        "table\n  head  | 'a'\n  row 'b' | "),
                tree("no table: too few dashes columns", "a | b\n-\nc", "h2 'a | b'\np 'c'"),
                tree(
                        "a table behind a list",
                        "- a\n\n| b |\n|---|",
                        "ul tight\n  item\n    p 'a'\ntable\n  head 'b'"),
                tree(
                        "right-to-left text and emoji",
                        "*שלום* 👩‍💻 **مرحبا**",
                        "p em('שלום') ' 👩‍💻 ' strong('مرحبا')"),
                tree("NUL is replaced", "a\0b", "p 'a\uFFFDb'"),
                tree("nothing", "", ""),
                tree("only white space", " \n\t\n", ""));
    }

    private static Arguments tree(String name, String text, String outline) {
        return Arguments.of(name, text, outline.isEmpty() ? "" : outline + "\n");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("markdown")
    void readsCommonMarkAndItsExtensions(String name, String text, String outline) {
        assertThat(Outline.of(parse(text).body())).as(name).isEqualTo(outline);
    }

    @Test
    void spansAreOffsetsIntoTheWholeFile() {
        String text = "---\ntitle: X\n---\n\n## Head *it*\n\n- [a](b \"t\") {#c d=e}\n";
        var file = new SourceFile("content/x.md", text);
        MarkdownBody body = parser.parse(file, new Span(17, text.length())).body();
        var heading = (Block.Heading) body.blocks().getFirst();
        var items = (Block.Items) body.blocks().get(1);
        ListItem item = items.items().getFirst();
        var paragraph = (Block.Paragraph) item.blocks().getFirst();
        var link = (Inline.Link) paragraph.content().getFirst();
        Attributes attributes = item.attributes();

        assertThat(
                        Stream.of(
                                        heading.span(),
                                        heading.content().get(1).span(),
                                        items.span(),
                                        item.span(),
                                        link.span(),
                                        link.destination().span(),
                                        attributes.span(),
                                        attributes.anchor().orElseThrow().span(),
                                        attributes.pairs().getFirst().key().span(),
                                        attributes.pairs().getFirst().value().span())
                                .map(file::text))
                .containsExactly(
                        "## Head *it*",
                        "*it*",
                        "- [a](b \"t\") {#c d=e}",
                        "- [a](b \"t\") {#c d=e}",
                        "[a](b \"t\")",
                        "b",
                        "{#c d=e}",
                        "c",
                        "d",
                        "e");
    }

    @Test
    void aReferencesDestinationStandsWhereItIsDefined() {
        var file = new SourceFile("x.md", "[a][b]\n\n[b]: <https://c.d>\n");
        var paragraph =
                (Block.Paragraph)
                        parser.parse(file, new Span(0, file.text().length()))
                                .body()
                                .blocks()
                                .getFirst();
        var link = (Inline.Link) paragraph.content().getFirst();
        assertThat(file.text(link.span())).isEqualTo("[a][b]");
        assertThat(file.text(link.destination().span())).isEqualTo("https://c.d");
    }

    @Test
    void aWikiLinkWithTextInATableIsAnError() {
        MarkdownParser.Parsed parsed =
                parse("| a | b |\n|---|---|\n| [[okr|the goals]] | [[kpi]] |\n");
        assertThat(parsed.diagnostics())
                .extracting(
                        Diagnostic::rule,
                        d -> d.place().start().column(),
                        Diagnostic::message,
                        Diagnostic::hint)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                Rule.WIKI_LINK_IN_TABLE,
                                3,
                                "\"[[okr|the goals]]\" stands in a table, where a bar ends the cell.",
                                "write [the goals](../folder/okr.md), with the folder of that entry"));
        assertThat(Outline.of(parsed.body()))
                .isEqualTo(
                        """
                        table
                          head 'a' | 'b'
                          row wiki(okr 'the goals') | wiki(kpi)
                        """);
    }

    @Test
    void anEscapedBarDoesNotHelpAWikiLinkInATable() {
        MarkdownParser.Parsed parsed = parse("| a |\n|---|\n| [[okr\\|goals]] |\n");
        assertThat(parsed.diagnostics())
                .extracting(Diagnostic::rule)
                .containsExactly(Rule.WIKI_LINK_IN_TABLE);
        assertThat(Outline.of(parsed.body())).contains("row wiki(okr 'goals')");
    }

    @Test
    void htmlThatReadersWouldSeeIsAWarning() {
        MarkdownParser.Parsed parsed =
                parse(
                        "a <b>c</b> <kbd>d</kbd> <!-- e -->\n\n<details>\n<font>x</font>\n</details>\n");
        assertThat(parsed.diagnostics())
                .extracting(Diagnostic::rule, Diagnostic::message, d -> d.place().start().line())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                Rule.RAW_HTML, "The HTML \"<b>\" is shown as text.", 1),
                        org.assertj.core.groups.Tuple.tuple(
                                Rule.RAW_HTML, "The HTML \"<font>\" is shown as text.", 4));
    }

    @Test
    void oneParserServesManyThreads() throws InterruptedException, ExecutionException {
        List<String> texts =
                IntStream.range(0, 200)
                        .mapToObj(i ->
                                "# T"
                                        + i
                                        + "\n\n| a | b |\n|:-|-|\n| [[x"
                                        + i
                                        + "]] | *y* - z: |\n\n- i {#k"
                                        + i
                                        + "}\n")
                        .toList();
        List<String> alone = texts.stream().map(text -> Outline.of(parse(text).body())).toList();
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Future<String>> together =
                    threads.invokeAll(
                            texts.stream()
                                    .<Callable<String>>map(
                                            text -> () -> Outline.of(parse(text).body()))
                                    .toList());
            for (int i = 0; i < texts.size(); i++) {
                assertThat(together.get(i).get()).isEqualTo(alone.get(i));
            }
        }
    }

    @Test
    void whatOneTableDidDoesNotReachTheNextFile() {
        parse("a | b\n-|-\nc | d\n");
        assertThat(Outline.of(parse("a - b: c | d").body())).isEqualTo("p 'a - b: c | d'\n");
    }
}
