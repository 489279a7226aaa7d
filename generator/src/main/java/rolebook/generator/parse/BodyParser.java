package rolebook.generator.parse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.function.Function;
import rolebook.generator.diagnostic.Problems;
import rolebook.generator.diagnostic.Rule;
import rolebook.generator.markdown.Block;
import rolebook.generator.markdown.Inline;
import rolebook.generator.markdown.MarkdownParser;
import rolebook.generator.markdown.PlainText;
import rolebook.generator.model.Body;
import rolebook.generator.model.Header;
import rolebook.generator.model.LinkResolver;
import rolebook.generator.model.LinkTarget;
import rolebook.generator.model.Section;
import rolebook.generator.model.SectionKind;
import rolebook.generator.model.Site;
import rolebook.generator.source.Located;
import rolebook.generator.source.Span;

/// Parses a body, cuts it into sections, names its anchors and resolves its links.
final class BodyParser {
    private final Problems problems;
    private final Site site;
    private final Header header;
    private final Anchors anchors;
    private final Map<Integer, LinkTarget> targets = new HashMap<>();
    private final List<Body.ResolvedLink> links = new ArrayList<>();
    private List<Block> lead = List.of();
    private final List<Section> sections = new ArrayList<>();

    BodyParser(Problems problems, Site site, Header header) {
        this.problems = problems;
        this.site = site;
        this.header = header;
        this.anchors = new Anchors(problems);
    }

    /// Reads the text at `span`. What becomes data afterwards may still add anchors until
    /// [#finish].
    ///
    /// @param titles the title of an entry by its id
    void read(
            MarkdownParser markdown,
            Span span,
            LinkResolver resolver,
            Function<String, Optional<String>> titles) {
        MarkdownParser.Parsed parsed =
                markdown.parse(new MarkdownParser.Text(problems.file(), span, titles));
        problems.addAll(parsed.diagnostics());
        List<Block> blocks = parsed.body().blocks();
        anchors.takeWritten(blocks);
        anchors.makeForHeadings(blocks);
        References.in(blocks).forEach(reference -> resolve(reference, resolver));
        cut(blocks);
    }

    private void resolve(Inline.Reference reference, LinkResolver resolver) {
        LinkTarget target = resolver.resolve(reference);
        targets.put(reference.span().start(), target);
        links.add(new Body.ResolvedLink(reference, target));
    }

    private void cut(List<Block> blocks) {
        List<Integer> starts = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Block.Heading heading && heading.level() == 2) {
                starts.add(i);
            }
        }
        lead = blocks.subList(0, starts.isEmpty() ? blocks.size() : starts.getFirst());
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : blocks.size();
            sections.add(
                    section(
                            (Block.Heading) blocks.get(starts.get(i)),
                            blocks.subList(starts.get(i) + 1, end)));
        }
    }

    private Section section(Block.Heading heading, List<Block> blocks) {
        String text = PlainText.of(heading.content());
        SectionKind kind = SectionHeadings.kindOf(text, header.type(), site);
        if (kind == SectionKind.PROSE && SectionHeadings.isReserved(text)) {
            problems.add(
                    Rule.RESERVED_HEADING,
                    heading.span(),
                    "The heading \""
                            + text
                            + "\" is kept for a later version, which will read it as data.",
                    "nothing to do; the section is shown as text");
        }
        Optional<Located<String>> argument =
                kind == SectionKind.SENSE
                        ? SectionHeadings.argument(text)
                                .map(found -> new Located<>(found, heading.span()))
                        : Optional.empty();
        String anchor = anchors.byStart().getOrDefault(heading.span().start(), "");
        return new Section(
                kind, new Located<>(text, heading.span()), anchor, argument, heading, blocks);
    }

    Problems problems() {
        return problems;
    }

    Header header() {
        return header;
    }

    Anchors anchors() {
        return anchors;
    }

    List<Block> lead() {
        return lead;
    }

    List<Section> sections() {
        return List.copyOf(sections);
    }

    /// The blocks of all sections of `kind`, one after another.
    List<Block> blocks(SectionKind kind) {
        return sections.stream()
                .filter(section -> section.kind() == kind)
                .flatMap(section -> section.blocks().stream())
                .toList();
    }

    LinkTarget targetOf(Inline.Reference reference) {
        return targets.getOrDefault(
                reference.span().start(), new LinkTarget.Broken(LinkTarget.Reason.MISSING, "", ""));
    }

    /// The body with all its anchors, in page order.
    Body finish() {
        SequencedMap<Integer, String> inOrder = new TreeMap<>(anchors.byStart());
        return new Body(lead, sections, inOrder, links, targets);
    }
}
