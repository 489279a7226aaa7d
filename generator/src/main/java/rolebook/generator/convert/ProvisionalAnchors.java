package rolebook.generator.convert;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rolebook.generator.markdown.Block;
import rolebook.generator.model.Body;
import rolebook.generator.model.Entry;
import rolebook.generator.model.EntryId;
import rolebook.generator.model.KnowledgeBase;
import rolebook.generator.model.LinkTarget;
import rolebook.generator.source.Located;

/// Anchors that links lead to and that a change of the text would change: those made from the text
/// of a list item, and those of a heading that follow from another heading of the same text. They
/// are written down. The anchor of any other heading is its text on every forge too, so it stays.
final class ProvisionalAnchors {
    private static final Pattern COUNTED = Pattern.compile("(.+)-\\d+");

    private final Entry entry;
    private final AnchorWriter writer;

    private ProvisionalAnchors(Entry entry, Draft draft) {
        this.entry = entry;
        this.writer = new AnchorWriter(entry.header().file(), draft);
    }

    private record Wanted(EntryId entry, String anchor) implements Comparable<Wanted> {
        @Override
        public int compareTo(Wanted other) {
            int byEntry = entry.compareTo(other.entry);
            return byEntry != 0 ? byEntry : anchor.compareTo(other.anchor);
        }
    }

    static void mend(KnowledgeBase base, Draft draft) {
        Set<Wanted> wanted = new TreeSet<>();
        base.all().forEach(entry -> addLinked(entry, wanted));
        base.coverage().stream()
                .flatMap(fact -> fact.claims().stream())
                .forEach(claim ->
                        claim.anchor()
                                .ifPresent(
                                        anchor -> wanted.add(new Wanted(claim.entry(), anchor))));
        for (Wanted place : wanted) {
            base.find(place.entry())
                    .ifPresent(entry -> new ProvisionalAnchors(entry, draft).write(place.anchor()));
        }
    }

    private static void addLinked(Entry entry, Set<Wanted> wanted) {
        for (Body.ResolvedLink link : entry.body().links()) {
            if (link.target() instanceof LinkTarget.ToEntry(EntryId id, Optional<String> anchor)) {
                anchor.ifPresent(name -> wanted.add(new Wanted(id, name)));
            } else if (link.target() instanceof LinkTarget.ToAnchor(String anchor)) {
                wanted.add(new Wanted(entry.id(), anchor));
            }
        }
        if (entry instanceof Entry.LearningPath path) {
            path.questions()
                    .forEach(question ->
                            question.anchor()
                                    .map(Located::value)
                                    .ifPresent(anchor ->
                                            wanted.add(
                                                    new Wanted(question.from().value(), anchor))));
        }
    }

    private void write(String anchor) {
        List<Block> blocks = entry.body().blocks();
        BlockTree.items(blocks)
                .filter(item -> isAt(item.span().start(), anchor))
                .filter(item -> item.attributes().anchor().isEmpty())
                .forEach(item -> writer.write(anchor, item));
        BlockTree.all(blocks)
                .filter(Block.Heading.class::isInstance)
                .map(Block.Heading.class::cast)
                .filter(heading -> isAt(heading.span().start(), anchor))
                .filter(heading -> heading.attributes().anchor().isEmpty() && isCounted(anchor))
                .forEach(heading -> writer.write(anchor, heading));
    }

    private boolean isAt(int start, String anchor) {
        return anchor.equals(entry.body().anchors().get(start));
    }

    private boolean isCounted(String anchor) {
        Matcher counted = COUNTED.matcher(anchor);
        return counted.matches() && entry.body().hasAnchor(counted.group(1));
    }
}
