package rolebook.generator.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import rolebook.generator.markdown.Block;
import rolebook.generator.markdown.ListItem;
import rolebook.generator.markdown.PlainText;
import rolebook.generator.model.Section;
import rolebook.generator.model.SectionKind;
import rolebook.generator.model.Source;
import rolebook.generator.model.SourceDifference;
import rolebook.generator.model.SourceId;

/// The text of a section as readers of its page see it: sources by their titles, where the author
/// wrote their ids.
///
/// @param sources the sources of the site
/// @param differences what sources say differently in the entry
record SectionText(Map<SourceId, Source> sources, List<SourceDifference> differences) {
    String of(Section section) {
        // Responsibilities are documents of their own, each with its anchor.
        if (section.kind() == SectionKind.RESPONSIBILITIES) {
            return "";
        }
        return section.kind() == SectionKind.SOURCE_DIFFERENCES
                ? differing(section.blocks())
                : PlainText.ofBlocks(section.blocks());
    }

    private String differing(List<Block> blocks) {
        List<String> lines = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Block.Items items) {
                items.items().forEach(item -> lines.add(line(item)));
            } else {
                lines.add(PlainText.ofBlocks(List.of(block)));
            }
        }
        return String.join("\n", lines);
    }

    private String line(ListItem item) {
        return difference(item)
                .map(difference -> line(difference, item.blocks()))
                .orElseGet(() -> PlainText.ofBlocks(item.blocks()));
    }

    private String line(SourceDifference difference, List<Block> blocks) {
        String first = titles(difference) + ": " + difference.says().plain().strip();
        String rest = PlainText.ofBlocks(blocks.subList(1, blocks.size()));
        return rest.isEmpty() ? first : first + "\n" + rest;
    }

    private Optional<SourceDifference> difference(ListItem item) {
        return differences.stream()
                .filter(difference ->
                        item.span().contains(difference.sources().getFirst().span().start()))
                .findFirst();
    }

    private String titles(SourceDifference difference) {
        return difference.sources().stream()
                .map(id ->
                        Optional.ofNullable(sources.get(id.value()))
                                .map(Source::title)
                                .orElse(id.value().value()))
                .collect(Collectors.joining(", "));
    }
}
