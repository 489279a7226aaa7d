package rolebook.generator.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import rolebook.generator.markdown.Block;
import rolebook.generator.markdown.Inline;
import rolebook.generator.source.Span;

/// A parsed body: its parts, the anchors of its page and what its links lead to.
///
/// @param lead what stands before the first section
/// @param anchors the id of each heading and each list item that has one, by the start of its span;
///   in page order
/// @param links every link, wiki link and image with its target, in page order
public record Body(
        List<Block> lead,
        List<Section> sections,
        SequencedMap<Integer, String> anchors,
        List<ResolvedLink> links,
        Map<Integer, LinkTarget> targets) {
    /// A link and where it leads.
    public record ResolvedLink(Inline.Reference link, LinkTarget target) {}

    /// A body of nothing.
    public static final Body EMPTY =
            new Body(List.of(), List.of(), new LinkedHashMap<>(), List.of(), Map.of());

    public Body {
        lead = List.copyOf(lead);
        sections = List.copyOf(sections);
        anchors = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(anchors));
        links = List.copyOf(links);
        targets = Map.copyOf(targets);
    }

    /// The id of the heading or list item at `span`.
    public Optional<String> anchorAt(Span span) {
        return Optional.ofNullable(anchors.get(span.start()));
    }

    /// Where `link`, a link of this body, leads.
    public LinkTarget targetOf(Inline.Reference link) {
        LinkTarget target = targets.get(link.span().start());
        if (target == null) {
            throw new IllegalArgumentException("Not a link of this body: " + link);
        }
        return target;
    }

    /// Whether the page has this anchor.
    public boolean hasAnchor(String anchor) {
        return anchors.containsValue(anchor);
    }

    /// All blocks in order, headings of sections among them.
    public List<Block> blocks() {
        List<Block> blocks = new ArrayList<>(lead);
        for (Section section : sections) {
            blocks.add(section.heading());
            blocks.addAll(section.blocks());
        }
        return blocks;
    }

    /// The first section of `kind`.
    public Optional<Section> section(SectionKind kind) {
        return sections.stream().filter(section -> section.kind() == kind).findFirst();
    }
}
