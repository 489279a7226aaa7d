package rolebook.generator.compare;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import rolebook.generator.markdown.Block;
import rolebook.generator.markdown.PlainText;
import rolebook.generator.model.Body;
import rolebook.generator.model.Entry;
import rolebook.generator.model.EntryId;
import rolebook.generator.model.EntryType;
import rolebook.generator.model.KnowledgeBase;
import rolebook.generator.model.Section;
import rolebook.generator.model.SectionKind;
import rolebook.generator.model.Sense;

/// A body taken apart into what is told by itself (definitions, items of lists) and the rest.
///
/// @param definitions the text of each part that says what the entry means
/// @param items the texts of the items of each section that is a list
/// @param prose what is left of each section, in canonical form, by its title
record Sections(
        Map<String, String> definitions,
        Map<String, List<String>> items,
        Map<String, String> prose) {
    private static final Set<SectionKind> LISTS =
            EnumSet.of(
                    SectionKind.SOURCE_DIFFERENCES,
                    SectionKind.INPUTS,
                    SectionKind.OUTPUTS,
                    SectionKind.SKILLS,
                    SectionKind.WORKS_WITH,
                    SectionKind.STEPS,
                    SectionKind.CHECK_YOURSELF,
                    SectionKind.SELF_ASSESSMENT);
    static final String INTRODUCTION = "introduction";

    static Sections of(KnowledgeBase knowledge, Entry entry, UnaryOperator<EntryId> now) {
        var sections =
                new Sections(new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>());
        new Reader(knowledge, entry, now, sections).read();
        return sections;
    }

    /// The prose of the section with this title, whatever its case; empty where there is none.
    String prose(String title) {
        return prose.entrySet().stream()
                .filter(section -> section.getKey().equalsIgnoreCase(title))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    private record Reader(
            KnowledgeBase knowledge, Entry entry, UnaryOperator<EntryId> now, Sections found) {
        void read() {
            Body body = entry.body();
            boolean defines = entry.type() == EntryType.TERM || entry.type() == EntryType.ACTIVITY;
            if (defines) {
                found.definitions().put("definition", PlainText.ofBlocks(body.lead()));
            }
            prose(defines ? "definition" : INTRODUCTION, body.lead());
            steps(body.lead());
            senses(entry);
            body.sections().forEach(this::section);
        }

        private void senses(Entry any) {
            List<Sense> senses =
                    switch (any) {
                        case Entry.Term term -> term.senses();
                        case Entry.Activity activity -> activity.senses();
                        case Entry.Role _,
                                Entry.Framework _,
                                Entry.Comparison _,
                                Entry.LearningPath _,
                                Entry.Team _,
                                Entry.Page _,
                                Entry.News _ ->
                                List.of();
                    };
            senses.forEach(sense ->
                    found.definitions()
                            .merge(
                                    "sense: " + sense.label(),
                                    sense.definition().plain(),
                                    (one, other) -> one + "\n" + other));
        }

        private void section(Section section) {
            boolean purpose = section.kind() == SectionKind.PURPOSE;
            String title = purpose ? "purpose" : section.title().value();
            List<Block> blocks = section.blocks();
            if (purpose) {
                found.definitions().merge("purpose", PlainText.ofBlocks(blocks), String::concat);
            }
            if (LISTS.contains(section.kind())) {
                items(section.kind().heading(), blocks);
            }
            steps(blocks);
            prose(title, blocks.stream().filter(block -> !isData(section.kind(), block)).toList());
        }

        /// Whether a block is told as data.
        private static boolean isData(SectionKind kind, Block block) {
            boolean listed = LISTS.contains(kind) || kind == SectionKind.RESPONSIBILITIES;
            return (listed && block instanceof Block.Items)
                    || (kind == SectionKind.MATRIX && block instanceof Block.Table);
        }

        /// Ordered lists of a learning path are its steps.
        private void steps(List<Block> blocks) {
            if (entry.type() == EntryType.PATH) {
                items("steps", blocks.stream().filter(Reader::isOrdered).toList());
            }
        }

        private static boolean isOrdered(Block block) {
            return block instanceof Block.Items items && items.ordered();
        }

        private void items(String list, List<Block> blocks) {
            List<String> texts =
                    blocks.stream()
                            .flatMap(block ->
                                    block instanceof Block.Items items
                                            ? items.items().stream()
                                            : Stream.of())
                            .map(item -> PlainText.ofBlocks(item.blocks()))
                            .toList();
            found.items()
                    .merge(
                            list,
                            texts,
                            (one, other) -> Stream.concat(one.stream(), other.stream()).toList());
        }

        private void prose(String title, List<Block> blocks) {
            List<Block> told =
                    entry.type() == EntryType.PATH
                            ? blocks.stream().filter(block -> !isOrdered(block)).toList()
                            : blocks;
            found.prose()
                    .merge(
                            title,
                            Canonical.of(knowledge, entry.body(), told, now),
                            (one, other) -> one + "\n" + other);
        }
    }
}
