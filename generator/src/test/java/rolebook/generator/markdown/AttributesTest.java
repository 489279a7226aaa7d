package rolebook.generator.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rolebook.generator.diagnostic.Diagnostic;
import rolebook.generator.diagnostic.Rule;
import rolebook.generator.source.Located;
import rolebook.generator.source.SourceFile;
import rolebook.generator.source.Span;

class AttributesTest {
    private static MarkdownParser.Parsed parse(String text) {
        return new MarkdownParser().parse(new SourceFile("x.md", text), new Span(0, text.length()));
    }

    private static String outline(String text) {
        MarkdownParser.Parsed parsed = parse(text);
        assertThat(parsed.diagnostics()).isEmpty();
        return Outline.of(parsed.body());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            quoteCharacter = '\u0001',
            textBlock =
                    """
                    {#a}                                   @ {#a}
                    { #a }                                 @ {#a}
                    {source=handbook-2022}                 @ {source='handbook-2022'}
                    {#a activity=b,c stage=d}              @ {#a activity='b,c' stage='d'}
                    {joint="two words"}                    @ {joint='two words'}
                    {joint=“curly words”}                  @ {joint='curly words'}
                    {joint=„low words“}                    @ {joint='low words'}
                    {joint='single words'}                 @ {joint='single words'}
                    {joint=‘curly single’}                 @ {joint='curly single'}
                    {a="*no* _markup_ `x` [y](z) <b> {n}"} @ {a='*no* _markup_ `x` [y](z) <b> {n}'}
                    {a="it's" b='say "x"'}                 @ {a='it's' b='say "x"'}
                    {a=""}                                 @ {a=''}
                    {a=don't}                              @ {a='don't'}
                    {from=role#anchor answer=b}            @ {from='role#anchor' answer='b'}
                    {+product-manager}                     @ {+product-manager}
                    {+a +b #c d=e}                         @ {#c d='e' +a +b}
                    {x-own=1 x-y_z=a.b/c:d}                @ {x-own='1' x-y_z='a.b/c:d'}
                    {größe=ä}                              @ {größe='ä'}
                    {a=b=c}                                @ {a='b=c'}
                    """)
    void aListEndsAnItem(String written, String read) {
        assertThat(outline("- text " + written + "\n"))
                .isEqualTo("ul tight\n  item " + read + "\n    p 'text'\n");
    }

    @Test
    void aListEndsAHeadingAndACell() {
        assertThat(
                        outline(
                                """
                                ## Head {#top}

                                Under {#line}
                                ---

                                | a {b=c} | d |
                                |---|---|
                                | [[e]] {joint="f g"} | h |
                                """))
                .isEqualTo(
                        """
                        h2 'Head' {#top}
                        h2 'Under' {#line}
                        table
                          head 'a' {b='c'} | 'd'
                          row wiki(e) {joint='f g'} | 'h'
                        """);
    }

    @Test
    void aListEndsTheFirstParagraphOfAnItem() {
        assertThat(
                        outline(
                                """
                                - one
                                  and more
                                  {#a
                                  b="c
                                  d"}

                                  second {no=1}
                                - two {#t}
                                  - inner {#i}
                                - {#alone}
                                """))
                .isEqualTo(
                        """
                        ul loose
                          item {#a b='c d'}
                            p 'one' nl 'and more'
                            p 'second {no=1}'
                          item {#t}
                            p 'two'
                            ul tight
                              item {#i}
                                p 'inner'
                          item {#alone}
                            p\s
                        """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Para {#a}",
                "> quote {a=b}",
                "- mid {a=b} text",
                "- link [x](y){a=b} more",
                "- *emphasis {a=b}*",
                "- {name} {}",
                "- a set {1, 2}",
                "- {\"json\": 1}",
                "- a \\{#b}",
                "- code `{#a}`",
                "- {# a}",
                "- {a = b}",
                "- unfinished {a=b and so on",
                "[a](b){#c}"
            })
    void elsewhereBracesAreText(String text) {
        MarkdownParser.Parsed parsed = parse(text + "\n");
        assertThat(parsed.diagnostics()).isEmpty();
        String plain = PlainText.ofBlocks(parsed.body().blocks());
        assertThat(plain).contains("{");
        assertThat(Outline.of(parsed.body())).doesNotContain("item {");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            quoteCharacter = '\u0001',
            textBlock =
                    """
                    {#a b=}        @ "b" has no value
                    {#a b="c}      @ the quote " is not closed
                    {a=“b}         @ the quote “ is not closed
                    {#a            @ it is not closed with }
                    {#a word}      @ "word" is none of #anchor, +role or key=value
                    {#a #b}        @ there is a second anchor, "#b"
                    {a=1 a=2}      @ "a" stands here a second time
                    {a="b"c}       @ a space is missing before "c"
                    {a=b{c}        @ a space is missing before "{c"
                    {+a =b}        @ "=b" is none of #anchor, +role or key=value
                    """)
    void aFaultyListIsAnErrorAndStaysText(String written, String fault) {
        var file = new SourceFile("x.md", "- text " + written + "\n- next {#n}\n");
        MarkdownParser.Parsed parsed =
                new MarkdownParser().parse(file, new Span(0, file.text().length()));
        Diagnostic problem = parsed.diagnostics().getFirst();
        assertThat(parsed.diagnostics()).hasSize(1);
        assertThat(problem.rule()).isEqualTo(Rule.ATTRIBUTE_SYNTAX);
        assertThat(problem.message())
                .isEqualTo("This looks like an attribute list, but " + fault + ".");
        assertThat(problem.hint()).contains("{#anchor key=value key=\"several words\" +role}");
        assertThat(problem.place())
                .isEqualTo(file.place(Span.of("- text ".length(), written.length())));
        assertThat(PlainText.ofBlocks(parsed.body().blocks()))
                .isEqualTo("text " + written + "\nnext");
    }

    @Test
    void aBarEndsACellWhateverIsQuoted() {
        MarkdownParser.Parsed parsed = parse("| a {b=\"c | d\"} | e |\n|---|---|---|\n");
        assertThat(parsed.diagnostics())
                .extracting(Diagnostic::rule)
                .containsExactly(Rule.ATTRIBUTE_SYNTAX);
    }

    @Test
    void everyPartKnowsItsPlace() {
        var file = new SourceFile("x.md", "> - text {#anchor key=value q=“two words” +plus}\n");
        MarkdownBody body =
                new MarkdownParser().parse(file, new Span(0, file.text().length())).body();
        var quote = (Block.Quote) body.blocks().getFirst();
        var items = (Block.Items) quote.blocks().getFirst();
        Attributes attributes = items.items().getFirst().attributes();
        List<Located<String>> parts =
                Stream.concat(
                                attributes.anchor().stream(),
                                Stream.concat(
                                        attributes.pairs().stream()
                                                .flatMap(pair ->
                                                        Stream.of(pair.key(), pair.value())),
                                        attributes.plus().stream()))
                        .toList();
        assertThat(parts)
                .allSatisfy(part -> assertThat(file.text(part.span())).isEqualTo(part.value()));
        assertThat(parts)
                .extracting(Located::value)
                .containsExactly("anchor", "key", "value", "q", "two words", "plus");
    }

    @Test
    void noListStandsWhereOneWouldBeWritten() {
        var file = new SourceFile("x.md", "- a *b*\n\n  c\n");
        MarkdownBody body =
                new MarkdownParser().parse(file, new Span(0, file.text().length())).body();
        var items = (Block.Items) body.blocks().getFirst();
        assertThat(items.items().getFirst().attributes()).isEqualTo(Attributes.none(7));
    }

    @Test
    void aListOfMoreThanItsLimitIsText() {
        String longest = "{a=" + "b".repeat(AttributeScanner.MAX_LENGTH - 4) + "}";
        assertThat(outline("- x " + longest)).startsWith("ul tight\n  item {a='bbb");
        assertThat(outline("- x {a=b" + longest.substring(3)))
                .startsWith("ul tight\n  item\n    p 'x {");
    }
}
