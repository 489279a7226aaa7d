package rolebook.generator.compare;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import rolebook.generator.markdown.Attributes;
import rolebook.generator.markdown.Block;
import rolebook.generator.markdown.Inline;
import rolebook.generator.markdown.ListItem;
import rolebook.generator.markdown.PlainText;
import rolebook.generator.markdown.TableRow;
import rolebook.generator.model.Body;
import rolebook.generator.model.EntryId;
import rolebook.generator.model.KnowledgeBase;
import rolebook.generator.model.LinkTarget;

/// Text in a form that is the same where readers would see the same: whatever the line ends, the
/// kind of link, the width of a table. Anchors are left out; they are told by themselves.
final class Canonical {
    private final KnowledgeBase knowledge;
    private final Body body;
    private final UnaryOperator<EntryId> now;
    private final StringBuilder text = new StringBuilder();

    private Canonical(KnowledgeBase knowledge, Body body, UnaryOperator<EntryId> now) {
        this.knowledge = knowledge;
        this.body = body;
        this.now = now;
    }

    /// The form of `blocks`, which are blocks of `body`.
    ///
    /// @param now what an id is called today
    static String of(
            KnowledgeBase knowledge, Body body, List<Block> blocks, UnaryOperator<EntryId> now) {
        var canonical = new Canonical(knowledge, body, now);
        blocks.forEach(canonical::add);
        return canonical.text.toString().replaceAll("[ \t]+", " ").strip();
    }

    private void add(Block block) {
        switch (block) {
            case Block.Heading heading -> {
                text.append("#".repeat(heading.level())).append(' ');
                addAll(heading.content());
            }
            case Block.Paragraph paragraph -> addAll(paragraph.content());
            case Block.Items items -> items.items().forEach(item -> add(item, items.ordered()));
            case Block.Quote quote -> {
                text.append("> ");
                quote.blocks().forEach(this::add);
            }
            case Block.Code code ->
                    text.append("```").append(code.language()).append('\n').append(code.text());
            case Block.Table table -> {
                add(table.head());
                table.rows().forEach(this::add);
            }
            case Block.Html html -> text.append(html.text().strip());
            case Block.Rule _ -> text.append("---");
            case Block.Footnote footnote -> {
                text.append("[^").append(footnote.label()).append("]: ");
                footnote.blocks().forEach(this::add);
            }
        }
        text.append('\n');
    }

    private void add(ListItem item, boolean ordered) {
        text.append(ordered ? "1. " : "- ");
        item.blocks().forEach(this::add);
        add(item.attributes());
    }

    private void add(Attributes attributes) {
        attributes
                .pairs()
                .forEach(pair ->
                        text.append('{')
                                .append(pair.key().value())
                                .append('=')
                                .append(pair.value().value())
                                .append('}'));
        attributes.plus().forEach(word -> text.append("{+").append(word.value()).append('}'));
    }

    private void add(TableRow row) {
        row.cells()
                .forEach(cell -> {
                    text.append("| ");
                    addAll(cell.content());
                    add(cell.attributes());
                });
        text.append('\n');
    }

    private void addAll(List<Inline> content) {
        content.forEach(this::add);
    }

    private void add(Inline inline) {
        switch (inline) {
            case Inline.Text plain -> text.append(plain.text());
            case Inline.Code code -> text.append('`').append(code.text()).append('`');
            case Inline.Break(boolean hard, _) -> text.append(hard ? "\\\n" : " ");
            case Inline.Emphasis emphasis -> marked("*", emphasis.content());
            case Inline.Strong strong -> marked("**", strong.content());
            case Inline.Strikethrough struck -> marked("~~", struck.content());
            case Inline.Html html -> text.append(html.text());
            case Inline.FootnoteReference(String label, _) ->
                    text.append("[^").append(label).append(']');
            case Inline.Link link -> link(PlainText.of(link.content()), link, link.title());
            case Inline.WikiLink link -> link(link.text().orElse(""), link, "");
            case Inline.Image image -> {
                text.append('!');
                link(image.alternative(), image, image.title());
            }
        }
    }

    private void marked(String mark, List<Inline> content) {
        text.append(mark);
        addAll(content);
        text.append(mark);
    }

    private void link(String shown, Inline.Reference reference, String title) {
        LinkTarget target = body.targetOf(reference);
        text.append('[');
        text.append(isName(shown, target) ? "" : shown);
        text.append("](").append(target(target)).append(title.isEmpty() ? "" : " " + title);
        text.append(')');
    }

    /// Whether a link shows nothing but the title of what it leads to, as a wiki link does.
    private boolean isName(String shown, LinkTarget target) {
        Optional<String> title =
                target instanceof LinkTarget.ToEntry(EntryId id, _)
                        ? knowledge.find(id).map(entry -> entry.title().toLowerCase(Locale.ROOT))
                        : Optional.empty();
        return title.filter(shown.toLowerCase(Locale.ROOT)::equals).isPresent();
    }

    private String target(LinkTarget target) {
        return switch (target) {
            case LinkTarget.ToEntry(EntryId id, Optional<String> anchor) ->
                    now.apply(id) + anchor.map(place -> "#" + place).orElse("");
            case LinkTarget.ToAnchor(String anchor) -> "#" + anchor;
            case LinkTarget.ToAsset(String path) -> path;
            case LinkTarget.ToSitePage(String path) -> path;
            case LinkTarget.External(String url) -> url;
            case LinkTarget.Broken(_, String reason, _) -> reason;
        };
    }
}
