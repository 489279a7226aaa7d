package rolebook.generator.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import rolebook.generator.markdown.Block;
import rolebook.generator.markdown.Footnotes;
import rolebook.generator.markdown.Inline;
import rolebook.generator.source.Span;

class BodyRendererTest {
    static Stream<Arguments> pages() {
        return Stream.of(
                Arguments.of(
                        "text",
                        "A *b* **c** ~~d~~ `e<f` \"g\" & h's  \ni\nj",
                        """
                        <p>A <em>b</em> <strong>c</strong> <del>d</del> <code>e&lt;f</code> &quot;g&quot; &amp; h&#39;s<br>
                        i
                        j</p>
                        """),
                Arguments.of(
                        "headings start below the page's title",
                        "# A\n## B {#b}\n###### C",
                        """
                        <h2>A</h2>
                        <h2 id="b">B</h2>
                        <h6>C</h6>
                        """),
                Arguments.of(
                        "links",
                        "[a](<b/c d.md#e> \"T\") [f](https://g.example) <h@i.example> [[j]] [[j|k]]",
                        """
                        <p><a href="b/c%20d.md#e" title="T">a</a> <a href="https://g.example" rel="noopener noreferrer">f</a> <a href="mailto:h@i.example" rel="noopener noreferrer">h@i.example</a> <a href="../j/" class="term" data-term="j" data-type="term">Title of j</a> <a href="../j/" class="term" data-term="j" data-type="term">k</a></p>
                        """),
                Arguments.of(
                        "a link in a link is its text",
                        "[a [[b]] c](d)",
                        """
                        <p><a href="d">a Title of b c</a></p>
                        """),
                Arguments.of(
                        "headings have no hover cards",
                        "## [[a]]",
                        """
                        <h2><a href="../a/" data-type="term">Title of a</a></h2>
                        """),
                Arguments.of(
                        "what leads nowhere or to danger is its text",
                        "[a](javascript:x) [b](//c) [d](<e\\\\f>) ![g](data:h) <irc://i>",
                        """
                        <p>a b d g irc://i</p>
                        """),
                Arguments.of(
                        "images are the site's own",
                        "![a \"b\"](c.png 'd') ![e](https://f.example/g.png)",
                        """
                        <p><img src="c.png" alt="a &quot;b&quot;" loading="lazy" title="d"> e</p>
                        """),
                Arguments.of(
                        "lists",
                        "- a {#x}\n- b\n\n  c\n\n3. d\n4. e\n   - f",
                        """
                        <ul>
                        <li id="x">
                        <p>a</p>
                        </li>
                        <li>
                        <p>b</p>
                        <p>c</p>
                        </li>
                        </ul>
                        <ol start="3">
                        <li>d
                        </li>
                        <li>e
                        <ul>
                        <li>f
                        </li>
                        </ul>
                        </li>
                        </ol>
                        """),
                Arguments.of(
                        "quotes, rules and code",
                        "> a\n\n***\n\n```java x\n<b>\n```\n\n    c",
                        """
                        <blockquote>
                        <p>a</p>
                        </blockquote>
                        <hr>
                        <pre tabindex="0"><code class="language-java">&lt;b&gt;
                        </code></pre>
                        <pre tabindex="0"><code>c
                        </code></pre>
                        """),
                Arguments.of(
                        "tables",
                        "| | b *c* | d |\n|---|:-:|--:|\n| e {x=y} | [[f]] |",
                        """
                        <div class="table" role="region" tabindex="0" aria-label="b c, d">
                        <table>
                        <thead>
                        <tr><td></td><th scope="col" class="align-center">b c</th><th scope="col" class="align-right">d</th></tr>
                        </thead>
                        <tbody>
                        <tr><td>e</td><td class="align-center"><a href="../f/" class="term" data-term="f" data-type="term">Title of f</a></td><td class="align-right"></td></tr>
                        </tbody>
                        </table>
                        </div>
                        """
                                .replace("b c</th>", "b <em>c</em></th>")),
                Arguments.of(
                        "footnotes",
                        "a[^x] b[^x] c[^y]\n\n[^x]: X *x*\n[^y]: Y\n[^z]: Z",
                        """
                        <p>a<sup class="footnote-ref"><a href="#fn-1" id="fnref-1">1</a></sup> b<sup class="footnote-ref"><a href="#fn-1" id="fnref-1-2">1</a></sup> c<sup class="footnote-ref"><a href="#fn-2" id="fnref-2">2</a></sup></p>
                        <section class="footnotes" aria-label="Footnotes">
                        <ol>
                        <li id="fn-1">
                        <p>X <em>x</em></p>
                        <p class="footnote-back"><a href="#fnref-1" aria-label="Back to reference 1">↩</a> <a href="#fnref-1-2" aria-label="Back to reference 1">↩</a></p>
                        </li>
                        <li id="fn-2">
                        <p>Y</p>
                        <p class="footnote-back"><a href="#fnref-2" aria-label="Back to reference 2">↩</a></p>
                        </li>
                        </ol>
                        </section>
                        """),
                Arguments.of(
                        "allowed tags stay, others show",
                        "<kbd>a</kbd> H<sub>2</sub>O <br> <b>c</b> <abbr title=\"d\">e</abbr> <!-- f -->",
                        """
                        <p><kbd>a</kbd> H<sub>2</sub>O <br> &lt;b&gt;c&lt;/b&gt; <abbr title="d">e</abbr> </p>
                        """),
                Arguments.of(
                        "an open tag ends with its place",
                        "*a <kbd>b* c</kbd> <sub>d <sup>e</sub>\n\nf",
                        """
                        <p><em>a <kbd>b</kbd></em> c <sub>d <sup>e</sup></sub></p>
                        <p>f</p>
                        """),
                Arguments.of(
                        "an open tag in a cell and in an item",
                        "- a <mark>b\n- c\n\n| <kbd>d | e |\n|---|---|",
                        """
                        <ul>
                        <li>a <mark>b</mark>
                        </li>
                        <li>c
                        </li>
                        </ul>
                        <div class="table" role="region" tabindex="0" aria-label="d, e">
                        <table>
                        <thead>
                        <tr><th scope="col"><kbd>d</kbd></th><th scope="col">e</th></tr>
                        </thead>
                        </table>
                        </div>
                        """),
                Arguments.of(
                        "details around Markdown",
                        "<details>\n<summary>More &amp; more</summary>\n\n**a**\n\n</details>\n\nb",
                        """
                        <details>
                        <summary>More &amp; more</summary>
                        <p><strong>a</strong></p>
                        </details>
                        <p>b</p>
                        """),
                Arguments.of(
                        "details without an end",
                        "> <details>\n>\n> a\n\n</details>\n\n<summary>b</summary>",
                        """
                        <blockquote>
                        <details>
                        <p>a</p>
                        </details></blockquote>

                        b
                        """),
                Arguments.of(
                        "blocks of other HTML are text",
                        "<script>\nalert(1)\n</script>\n\n<!-- comparison -->\n\n<div>x</div>",
                        """
                        <p>&lt;script&gt;
                        alert(1)
                        &lt;/script&gt;</p>
                        <p>&lt;div&gt;x&lt;/div&gt;</p>
                        """),
                Arguments.of(
                        "what begins with a letter from right to left runs that way",
                        "## שלום\n1. *سلام* a\n2. b\n\n> «سلام»\n\na سلام\n\n| سلام | b |\n|---|---|",
                        """
                        <h2 dir="rtl">שלום</h2>
                        <ol dir="rtl">
                        <li><em>سلام</em> a
                        </li>
                        <li>b
                        </li>
                        </ol>
                        <blockquote dir="rtl">
                        <p dir="rtl">«سلام»</p>
                        </blockquote>
                        <p>a سلام</p>
                        <div class="table" role="region" tabindex="0" aria-label="سلام, b">
                        <table dir="rtl">
                        <thead>
                        <tr><th scope="col">سلام</th><th scope="col">b</th></tr>
                        </thead>
                        </table>
                        </div>
                        """),
                Arguments.of("nothing", "", ""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void rendersWholePages(String name, String markdown, String html) {
        assertThat(Page.html(markdown)).as(name).isEqualTo(html);
    }

    @Test
    void runningTextHasNoParagraph() {
        Page page = Page.of("a *b*");
        List<Inline> content = ((Block.Paragraph) page.blocks().getFirst()).content();
        assertThat(new BodyRenderer().inlines(content, page).value()).isEqualTo("a <em>b</em>");
    }

    @Test
    void headingsAreShiftedAndFootnotesPrefixed() {
        Page page = Page.of("## A\n\n##### B[^1]\n\n[^1]: n");
        RenderContext shifted = new Shifted(page);
        var renderer = new BodyRenderer();
        assertThat(renderer.blocks(page.blocks(), shifted).value())
                .isEqualTo(
                        """
                        <h3>A</h3>
                        <h6>B<sup class="footnote-ref"><a href="#fn-x-1" id="fnref-x-1">1</a></sup></h6>
                        """);
        assertThat(renderer.footnotes(shifted).value())
                .contains("<li id=\"fn-x-1\">", "<a href=\"#fnref-x-1\"");
    }

    private record Shifted(Page page) implements RenderContext {
        @Override
        public Optional<String> anchor(Span span) {
            return Optional.empty();
        }

        @Override
        public RenderedLink link(Inline.Reference reference) {
            return page.link(reference);
        }

        @Override
        public int headingShift() {
            return 1;
        }

        @Override
        public Footnotes footnotes() {
            return page.footnotes();
        }

        @Override
        public String footnotePrefix() {
            return "x-";
        }
    }

    @Test
    void anAddressThatLeavesTheSiteMustBeToldAsOne() {
        Page page = Page.of("[a](https://b.example)");
        RenderContext careless =
                new RenderContext() {
                    @Override
                    public Optional<String> anchor(Span span) {
                        return Optional.empty();
                    }

                    @Override
                    public RenderedLink link(Inline.Reference reference) {
                        return RenderedLink.internal("https://b.example");
                    }
                };
        assertThat(new BodyRenderer().blocks(page.blocks(), careless).value())
                .isEqualTo("<p>a</p>\n");
    }
}
