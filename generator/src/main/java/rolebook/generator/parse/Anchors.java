package rolebook.generator.parse;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import rolebook.generator.diagnostic.Problems;
import rolebook.generator.diagnostic.Rule;
import rolebook.generator.markdown.Block;
import rolebook.generator.markdown.ListItem;
import rolebook.generator.markdown.PlainText;
import rolebook.generator.source.Located;

/// Gives every heading and every list item that becomes data its anchor: the one that its author
/// wrote, else one made from its text as forges make it. Written anchors come first, so that a made
/// one never takes another's name.
final class Anchors {
    private final Problems problems;
    private final SequencedMap<Integer, String> byStart = new LinkedHashMap<>();
    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> counts = new HashMap<>();

    Anchors(Problems problems) {
        this.problems = problems;
    }

    /// Takes the anchors that authors wrote on headings and items, anywhere in `blocks`.
    void takeWritten(List<Block> blocks) {
        for (Block block : blocks) {
            switch (block) {
                case Block.Heading heading ->
                        heading.attributes()
                                .anchor()
                                .ifPresent(anchor -> take(heading.span().start(), anchor));
                case Block.Items items -> items.items().forEach(this::takeWritten);
                case Block.Quote quote -> takeWritten(quote.blocks());
                case Block.Footnote footnote -> takeWritten(footnote.blocks());
                case Block.Paragraph _,
                        Block.Code _,
                        Block.Table _,
                        Block.Html _,
                        Block.Rule _ -> {}
            }
        }
    }

    private void takeWritten(ListItem item) {
        item.attributes().anchor().ifPresent(anchor -> take(item.span().start(), anchor));
        takeWritten(item.blocks());
    }

    private void take(int start, Located<String> anchor) {
        if (!taken.add(anchor.value())) {
            problems.add(
                    Rule.DUPLICATE_ANCHOR,
                    anchor.span(),
                    "The anchor \"" + anchor.value() + "\" stands on this page a second time.",
                    "give one of them another name");
        }
        byStart.put(start, anchor.value());
    }

    /// Makes anchors for headings that have none.
    void makeForHeadings(List<Block> blocks) {
        for (Block block : blocks) {
            if (block instanceof Block.Heading heading
                    && !byStart.containsKey(heading.span().start())) {
                byStart.put(heading.span().start(), free(slug(PlainText.of(heading.content()))));
            }
        }
    }

    /// The anchor of an item that becomes data, made from `text` if none was written.
    String ofItem(ListItem item, String text) {
        return byStart.computeIfAbsent(item.span().start(), _ -> free(shortened(slug(text))));
    }

    private String free(String wanted) {
        String anchor = wanted.isEmpty() ? "section" : wanted;
        while (!taken.add(anchor)) {
            anchor = wanted + "-" + counts.merge(wanted, 1, Integer::sum);
        }
        return anchor;
    }

    /// Cuts at a hyphen, so that an anchor ends with a whole word.
    private static String shortened(String slug) {
        if (slug.length() <= Limits.MAX_ITEM_ANCHOR) {
            return slug;
        }
        int hyphen = slug.lastIndexOf('-', Limits.MAX_ITEM_ANCHOR);
        return slug.substring(0, hyphen > 0 ? hyphen : Limits.MAX_ITEM_ANCHOR);
    }

    /// Lower case, spaces to hyphens, punctuation dropped, letters of any script kept.
    static String slug(String text) {
        var slug = new StringBuilder();
        text.strip()
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .forEach(c -> {
                    if (Character.isLetterOrDigit(c)
                            || c == '-'
                            || c == '_'
                            || Character.getType(c) == Character.NON_SPACING_MARK) {
                        slug.appendCodePoint(c);
                    } else if (Character.isWhitespace(c)) {
                        slug.append('-');
                    }
                });
        return slug.toString();
    }

    /// All anchors so far, by the start of their heading or item.
    SequencedMap<Integer, String> byStart() {
        return byStart;
    }
}
