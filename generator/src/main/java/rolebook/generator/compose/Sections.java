package rolebook.generator.compose;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import rolebook.generator.html.SafeHtml;
import rolebook.generator.markdown.Block;
import rolebook.generator.markdown.Inline;
import rolebook.generator.model.Entry;
import rolebook.generator.model.RichText;
import rolebook.generator.model.Section;
import rolebook.generator.model.SectionKind;
import rolebook.generator.model.Sense;
import rolebook.generator.model.Senses;
import rolebook.generator.model.SourceDifference;
import rolebook.generator.page.DifferenceView;
import rolebook.generator.page.PartView;
import rolebook.generator.page.SectionView;

/// An entry's text in the author's order, with data in the place of what became data.
final class Sections {
    private static final String COMPARISON_MARK = "<!-- comparison -->";

    private final Sheet sheet;
    private final Entry entry;
    private boolean compared;

    Sections(Sheet sheet, Entry entry) {
        this.sheet = sheet;
        this.entry = entry;
    }

    List<PartView> lead() {
        return parts(entry.body().lead(), SectionKind.PROSE);
    }

    List<SectionView> sections() {
        return entry.body().sections().stream().map(this::section).toList();
    }

    /// Whether the author said where the comparison stands. Asked for after the text was composed.
    boolean isCompared() {
        return compared;
    }

    private SectionView section(Section section) {
        String kind = section.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new SectionView(
                kind, section.anchor(), title(section), parts(section.blocks(), section.kind()));
    }

    private SafeHtml title(Section section) {
        Optional<Sense> sense =
                section.kind() == SectionKind.SENSE
                        ? Senses.of(entry).stream()
                                .filter(found -> found.anchor().equals(section.anchor()))
                                .findFirst()
                        : Optional.empty();
        List<Inline> content =
                sense.map(this::senseTitle)
                        .map(label ->
                                List.<Inline>of(new Inline.Text(label, section.title().span())))
                        .orElse(section.heading().content());
        return sheet.text(entry, new RichText(content, section.title().value()));
    }

    /// A context's label, else the author's own title.
    private String senseTitle(Sense sense) {
        return sense.context().map(context -> sheet.context(context).text()).orElse(sense.label());
    }

    private List<PartView> parts(List<Block> blocks, SectionKind kind) {
        return Parts.of(
                blocks,
                text -> PartView.text(sheet.blocks(entry, text)),
                block -> data(block, kind));
    }

    private Optional<PartView> data(Block block, SectionKind kind) {
        return switch (entry) {
            case Entry.Term term -> differences(block, kind, term.differences());
            case Entry.Activity activity -> differences(block, kind, activity.differences());
            case Entry.Role role -> new RoleViews(sheet, role).data(block, kind);
            case Entry.Framework framework -> matrix(block, kind, framework);
            case Entry.Comparison comparison -> comparison(block, comparison);
            case Entry.LearningPath path -> new PathViews(sheet, path).data(block, kind);
            case Entry.Team _, Entry.Page _, Entry.News _ -> Optional.empty();
        };
    }

    private Optional<PartView> differences(
            Block block, SectionKind kind, List<SourceDifference> differences) {
        return kind == SectionKind.SOURCE_DIFFERENCES
                ? Parts.within(block, differences, SourceDifference::says)
                        .map(found -> PartView.data("differences", differences(found)))
                : Optional.empty();
    }

    private List<DifferenceView> differences(List<SourceDifference> differences) {
        return differences(sheet, entry, differences);
    }

    static List<DifferenceView> differences(
            Sheet sheet, Entry entry, List<SourceDifference> differences) {
        return differences.stream()
                .map(difference ->
                        new DifferenceView(
                                difference.anchor(),
                                sheet.cite(
                                        difference.sources().stream()
                                                .map(source -> source.value())
                                                .toList()),
                                sheet.text(entry, difference.says())))
                .toList();
    }

    private Optional<PartView> matrix(Block block, SectionKind kind, Entry.Framework framework) {
        return kind == SectionKind.MATRIX && block instanceof Block.Table
                ? framework
                        .matrix()
                        .filter(matrix -> matrix.span().contains(block.span().start()))
                        .map(matrix ->
                                PartView.data(
                                        "matrix", List.of(Matrices.view(sheet, framework, matrix))))
                : Optional.empty();
    }

    private Optional<PartView> comparison(Block block, Entry.Comparison comparison) {
        if (compared
                || !(block instanceof Block.Html html)
                || !html.text().strip().equals(COMPARISON_MARK)) {
            return Optional.empty();
        }
        compared = true;
        return Optional.of(comparison(sheet, comparison));
    }

    static PartView comparison(Sheet sheet, Entry.Comparison comparison) {
        return PartView.data(
                "comparison",
                List.of(
                        new Comparisons(sheet)
                                .view(
                                        comparison.roles().stream()
                                                .map(role -> role.value())
                                                .filter(role ->
                                                        sheet.knowledge()
                                                                .find(role, Entry.Role.class)
                                                                .isPresent())
                                                .toList())));
    }

    /// Differences of a term or an activity.
    static List<SourceDifference> differencesOf(Entry entry) {
        return switch (entry) {
            case Entry.Term term -> term.differences();
            case Entry.Activity activity -> activity.differences();
            case Entry.Role _,
                    Entry.Framework _,
                    Entry.Comparison _,
                    Entry.LearningPath _,
                    Entry.Team _,
                    Entry.Page _,
                    Entry.News _ ->
                    List.of();
        };
    }
}
