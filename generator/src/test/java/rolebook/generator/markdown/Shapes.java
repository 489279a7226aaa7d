package rolebook.generator.markdown;

import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.function.IntFunction;

/// Files that make Markdown parsers slow or overflow, at any length. After commonmark-java's
/// `PathologicalTest`, cmark's `pathological_tests.py` and what flexmark was found to choke on.
final class Shapes {
    private Shapes() {}

    static SequencedMap<String, IntFunction<String>> all() {
        SequencedMap<String, IntFunction<String>> shapes = new LinkedHashMap<>();
        containers(shapes);
        delimiters(shapes);
        brackets(shapes);
        html(shapes);
        blocks(shapes);
        tables(shapes);
        own(shapes);
        return shapes;
    }

    private static void containers(SequencedMap<String, IntFunction<String>> shapes) {
        shapes.put("nested quotes", n -> times("> ", n) + "a");
        shapes.put("nested quotes without spaces", n -> times(">", n) + "a");
        shapes.put("nested bullets", n -> times("- ", n) + "a");
        shapes.put("nested numbers", n -> times("1. ", n) + "a");
        shapes.put("nested lists", Shapes::nestedLists);
        shapes.put("nested footnotes", n -> times("[^a]: ", n));
        shapes.put("deep quotes again and again", n -> times("> ".repeat(40) + "a\n", n));
        shapes.put("a deep list and lazy lines", n -> "- ".repeat(40) + "a\n" + times("a\n", n));
        shapes.put("empty items", n -> times("*\n", n));
        shapes.put("items", n -> times("- a\n", n));
        shapes.put("loose items", n -> times("- a\n\n", n));
        shapes.put("numbered items", n -> times("1. a\n", n));
        shapes.put("an item and blank lines", n -> "- a\n" + times("\n", n));
    }

    private static void delimiters(SequencedMap<String, IntFunction<String>> shapes) {
        shapes.put("nested emphasis", n -> times("*a **a ", n / 2) + "b" + times(" a** a*", n / 2));
        shapes.put("emphasis that closes", n -> times("a_ ", n));
        shapes.put("emphasis that opens", n -> times("_a ", n));
        shapes.put("mismatched emphasis", n -> times("*a_ ", n));
        shapes.put("one run of stars", n -> times("*", n) + "a");
        shapes.put("two runs of stars", n -> "a" + times("*", n / 2) + "b" + times("*", n / 2));
        shapes.put("tildes", n -> times("~~a ", n));
        shapes.put("growing runs of backticks", Shapes::backticks);
        shapes.put("one run of backticks", n -> times("`", n));
        shapes.put("short code", n -> times("`a` ", n));
        shapes.put("backslashes", n -> times("\\", n));
        shapes.put("escapes", n -> times("\\*", n));
        shapes.put("entities", n -> times("&amp;", n));
        shapes.put("no entities", n -> times("&a", n));
    }

    private static void brackets(SequencedMap<String, IntFunction<String>> shapes) {
        shapes.put("links that close", n -> times("a]", n));
        shapes.put("links that open", n -> times("[a", n));
        shapes.put("images that open", n -> times("![a", n));
        shapes.put("brackets in brackets", n -> times("[", n / 2) + "a" + times("]", n / 2));
        shapes.put("brackets and emphasis", n -> times("[ a_", n));
        shapes.put("links around emphasis", n -> times("**x [a*b**c*](d)", n));
        shapes.put("unfinished links", n -> times("[a](<b", n));
        shapes.put("unfinished links without angles", n -> times("[a](b", n));
        shapes.put("empty unfinished links", n -> times("[](", n));
        shapes.put("images in images", n -> times("![[]()", n));
        shapes.put("parentheses", n -> "[a](" + times("(", n));
        shapes.put("a long title", n -> "[a](b \"" + times("c", n) + "\")");
        shapes.put("a long label", n -> "[" + times("a", n) + "]: b\n");
        shapes.put("definitions", n -> times("[a]: b\n", n));
        shapes.put("definitions with unfinished titles", n -> times("[a]: b 'c\n", n));
        shapes.put("references", n -> "[a]: b\n\n" + times("[a] ", n));
        shapes.put("references without definitions", n -> times("[a][b]", n));
    }

    private static void html(SequencedMap<String, IntFunction<String>> shapes) {
        shapes.put("less-than signs", n -> times("<", n));
        shapes.put("unfinished tags", n -> times("<a ", n));
        shapes.put("unfinished comments", n -> times("a <!-- ", n));
        shapes.put("unfinished instructions", n -> times("a <? ", n));
        shapes.put("unfinished data", n -> times("a <![CDATA[ ", n));
        shapes.put("many attributes", n -> "x <a" + times(" b", n) + ">");
        shapes.put("many attributes on a line of their own", n -> "<a" + times(" b", n) + "\n");
        shapes.put("a long comment", n -> "x <!-- " + times("a ", n) + "-->");
        shapes.put("a block of tags", n -> times("<div>\n", n));
        shapes.put("a long address", n -> "<a:" + times("b", n));
        shapes.put("a long mail address", n -> "<a@" + times("b.", n));
    }

    private static void blocks(SequencedMap<String, IntFunction<String>> shapes) {
        shapes.put("one word", n -> times("a", n));
        shapes.put("one line", n -> times("word ", n));
        shapes.put("one paragraph", n -> times("word\n", n));
        shapes.put("hard breaks", n -> times("a  \n", n));
        shapes.put("quoted lines", n -> times("> a\n", n));
        shapes.put("paragraphs", n -> times("word *a* b\n\n", n));
        shapes.put("headings", n -> times("# a\n", n));
        shapes.put("underlined headings", n -> times("a\n=\n", n));
        shapes.put("hashes", n -> "# a" + times(" #", n));
        shapes.put("dashes", n -> times("-", n));
        shapes.put("spaced dashes", n -> times("- ", n));
        shapes.put("an open fence", n -> "```\n" + times("a\n", n));
        shapes.put("fences", n -> times("```\n", n));
        shapes.put("indented code", n -> times("    a\n\n", n));
        shapes.put("quoted code", n -> times(">     a\n", n));
        shapes.put("spaces", n -> times(" ", n) + "a");
        shapes.put("tabs", n -> times("\t", n) + "a");
        shapes.put("NUL", n -> times("\0", n));
        shapes.put("halves of pairs", n -> times("\uD83D", n));
        shapes.put("backticks in many paragraphs", n -> times(backticks(600) + "\n\n", n));
        shapes.put("links in many paragraphs", n -> times(times("[a](b", 600) + "\n\n", n));
        shapes.put("emphasis in many items", n -> times("- " + times("*a_ ", 600) + "\n", n));
    }

    private static void tables(SequencedMap<String, IntFunction<String>> shapes) {
        shapes.put("columns", n -> times("a|", n / 2) + "\n" + times("-|", n / 2));
        shapes.put("rows", n -> "a|b\n-|-\n" + times("1|2\n", n));
        shapes.put(
                "rows to be padded",
                n -> times("a|", 4_000) + "\n" + times("-|", 4_000) + "\n" + times("|\n", n));
        shapes.put("no table", n -> times("a|b\n", n));
        shapes.put("separators", n -> times("-|-\n", n));
    }

    private static void own(SequencedMap<String, IntFunction<String>> shapes) {
        shapes.put("braces", n -> "- " + times("{", n));
        shapes.put("unfinished quotes", n -> "- " + times("{a=“", n));
        shapes.put(
                "unfinished quotes in many items", n -> times("- " + times("{a=“", 990) + "\n", n));
        shapes.put(
                "unfinished lists in many items", n -> times("- " + times("{a=b ", 990) + "\n", n));
        shapes.put("wiki links", n -> times("[[a]]", n));
        shapes.put("wiki links that open", n -> times("[[a", n));
        shapes.put("wiki links with bars", n -> times("[[a|", n));
        shapes.put("footnotes", n -> times("[^a]: b\n", n));
        shapes.put("references to footnotes", n -> "[^a]: b\n\n" + times("[^a]", n));
    }

    private static String times(String part, int length) {
        return part.repeat(Math.max(1, length / part.length()));
    }

    private static String nestedLists(int length) {
        var text = new StringBuilder();
        for (int depth = 0; text.length() < length; depth++) {
            text.append("  ".repeat(depth)).append("- a\n");
        }
        return text.toString();
    }

    private static String backticks(int length) {
        var text = new StringBuilder();
        for (int run = 1; text.length() < length; run++) {
            text.append("e").append("`".repeat(run));
        }
        return text.toString();
    }
}
