package rolebook.generator.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import rolebook.generator.diagnostic.Rule;
import rolebook.generator.markdown.Attributes;
import rolebook.generator.markdown.Block;
import rolebook.generator.markdown.Inline;
import rolebook.generator.markdown.PlainText;
import rolebook.generator.model.Catalogue;
import rolebook.generator.model.EntryId;
import rolebook.generator.model.EntryType;
import rolebook.generator.model.RichText;
import rolebook.generator.model.Section;
import rolebook.generator.model.SectionKind;
import rolebook.generator.model.Sense;
import rolebook.generator.model.Site;
import rolebook.generator.model.Skill;
import rolebook.generator.model.SkillGroup;
import rolebook.generator.model.SourceDifference;
import rolebook.generator.model.SourceId;
import rolebook.generator.model.Step;
import rolebook.generator.model.WorkItem;
import rolebook.generator.source.Located;
import rolebook.generator.source.Span;

/// Reads the sections of a body that become data and need no parser of their own.
final class DataSections {
    private final BodyParser body;
    private final Catalogue catalogue;
    private final Site site;

    DataSections(BodyParser body, Catalogue catalogue, Site site) {
        this.site = site;
        this.body = body;
        this.catalogue = catalogue;
    }

    List<Sense> senses() {
        return body.sections().stream()
                .filter(section -> section.kind() == SectionKind.SENSE)
                .map(this::sense)
                .toList();
    }

    private Sense sense(Section section) {
        Located<String> label = section.argument().orElse(section.title());
        if (label.value().isEmpty()) {
            unfinished(
                    label.span(),
                    "This sense does not say in which context the word has it.",
                    "write the id or the title of a context of site.yml behind the colon");
        }
        return new Sense(
                label.value(),
                site.context(label.value()),
                section.anchor(),
                firstParagraph(section),
                section.blocks());
    }

    private RichText firstParagraph(Section section) {
        for (Block block : section.blocks()) {
            if (block instanceof Block.Paragraph paragraph) {
                return Item.text(paragraph.content());
            }
        }
        unfinished(
                section.title().span(),
                "The sense \"" + section.title().value() + "\" has no definition.",
                "write a paragraph below the heading");
        return RichText.EMPTY;
    }

    /// `- <source>[, <source>]: what it says`
    List<SourceDifference> differences() {
        List<SourceDifference> differences = new ArrayList<>();
        for (Item item : Item.in(body.blocks(SectionKind.SOURCE_DIFFERENCES))) {
            difference(item).ifPresent(differences::add);
        }
        return differences;
    }

    private Optional<SourceDifference> difference(Item item) {
        allow(item.written().attributes(), List.of());
        int colon = item.text().plain().indexOf(':');
        boolean starts =
                !item.text().content().isEmpty()
                        && item.text().content().getFirst() instanceof Inline.Text first
                        && first.text().indexOf(':') > 0;
        if (colon < 0 || !starts) {
            unfinished(
                    item.written().span(),
                    "This item does not say which source it is about.",
                    "start it with the id of a source and a colon: \"- handbook-2022: what it says\"");
            return Optional.empty();
        }
        var first = (Inline.Text) item.text().content().getFirst();
        List<Located<SourceId>> sources = new ArrayList<>();
        int at = first.span().start();
        for (String part : first.text().substring(0, first.text().indexOf(':')).split(",", -1)) {
            int lead = part.length() - part.stripLeading().length();
            sources.add(
                    new Located<>(
                            new SourceId(part.strip()), Span.of(at + lead, part.strip().length())));
            at += part.length() + 1;
        }
        return Optional.of(
                new SourceDifference(
                        sources,
                        afterColon(item.text()),
                        body.anchors().ofItem(item.written(), item.text().plain())));
    }

    private static RichText afterColon(RichText text) {
        return Item.text(TextSplit.after(text.content(), text.plain().indexOf(':') + 1));
    }

    List<WorkItem> workItems(SectionKind kind) {
        List<WorkItem> items = new ArrayList<>();
        for (Item item : Item.in(body.blocks(kind))) {
            allow(item.written().attributes(), List.of());
            Optional<EntryId> term =
                    item.firstLink(body, catalogue, EntryType.TERM).map(Located::value);
            items.add(new WorkItem(item.text(), term));
        }
        return items;
    }

    List<SkillGroup> skills() {
        List<SkillGroup> groups = new ArrayList<>();
        String title = "";
        List<Skill> skills = new ArrayList<>();
        for (Block block : body.blocks(SectionKind.SKILLS)) {
            if (block instanceof Block.Heading heading) {
                addGroup(groups, title, skills);
                title = PlainText.of(heading.content()).strip();
                skills = new ArrayList<>();
            } else {
                Item.in(List.of(block)).stream().map(this::skill).forEach(skills::add);
            }
        }
        addGroup(groups, title, skills);
        return groups;
    }

    private static void addGroup(List<SkillGroup> groups, String title, List<Skill> skills) {
        if (!skills.isEmpty()) {
            groups.add(new SkillGroup(title, skills));
        }
    }

    private Skill skill(Item item) {
        allow(item.written().attributes(), List.of());
        Optional<EntryId> term =
                item.firstLink(body, catalogue, EntryType.TERM).map(Located::value);
        return new Skill(
                item.text(), term, body.anchors().ofItem(item.written(), item.text().plain()));
    }

    List<Step> steps() {
        return Item.inOrdered(body.blocks(SectionKind.STEPS)).stream()
                .map(item -> {
                    allow(item.written().attributes(), List.of());
                    return new Step(
                            item.text(),
                            item.rest(),
                            body.anchors().ofItem(item.written(), item.text().plain()));
                })
                .toList();
    }

    private void allow(Attributes attributes, List<String> keys) {
        AttributeKeys.check(body.problems(), attributes, keys);
    }

    private void unfinished(Span span, String message, String hint) {
        body.problems().add(Rule.UNFINISHED_SECTION, span, message, hint);
    }
}
