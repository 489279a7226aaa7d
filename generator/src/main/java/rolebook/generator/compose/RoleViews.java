package rolebook.generator.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import rolebook.generator.computed.Derived;
import rolebook.generator.computed.Exchange;
import rolebook.generator.computed.HeldLetters;
import rolebook.generator.computed.RolePair;
import rolebook.generator.computed.SortKey;
import rolebook.generator.html.SafeHtml;
import rolebook.generator.markdown.Block;
import rolebook.generator.model.Entry;
import rolebook.generator.model.EntryId;
import rolebook.generator.model.HandOver;
import rolebook.generator.model.Responsibility;
import rolebook.generator.model.SectionKind;
import rolebook.generator.page.EntryLink;
import rolebook.generator.page.EntryView;
import rolebook.generator.page.ExchangeView;
import rolebook.generator.page.PartView;
import rolebook.generator.page.RoleView;
import rolebook.generator.source.Located;

/// What the page of a role shows beside what all entries show.
record RoleViews(Sheet sheet, Entry.Role role) {
    /// So many comparisons are offered on a role's page.
    static final int NEAREST = 3;

    /// What stands for a list of the role's text.
    Optional<PartView> data(Block block, SectionKind kind) {
        return switch (kind) {
            case RESPONSIBILITIES ->
                    Parts.within(block, role.responsibilities(), Responsibility::text)
                            .map(this::statements);
            case WORKS_WITH ->
                    Parts.within(block, role.handOvers(), HandOver::text)
                            .filter(found -> found.size() == role.handOvers().size())
                            .map(_ -> PartView.data("exchanges", exchanges()));
            case PROSE,
                    SENSE,
                    EXAMPLES,
                    YOU_MAY_HEAR,
                    SOURCE_DIFFERENCES,
                    INPUTS,
                    OUTPUTS,
                    PURPOSE,
                    SKILLS,
                    DOING_IT_WELL,
                    VALUE,
                    CAREERS,
                    STEPS,
                    MATRIX,
                    HOW_TO_USE_IT,
                    CHECK_YOURSELF,
                    SELF_ASSESSMENT ->
                    Optional.empty();
        };
    }

    private PartView statements(List<Responsibility> written) {
        var statements = new Statements(sheet);
        return PartView.data(
                "statements",
                new StageGroups(sheet)
                        .of(
                                written.stream().map(sheet.material()::statement).toList(),
                                statements::own));
    }

    private List<ExchangeView> exchanges() {
        return Derived.of(sheet.material().derived().exchanges(), role.id()).stream()
                .map(exchange -> exchange(sheet, exchange))
                .toList();
    }

    static ExchangeView exchange(Sheet sheet, Exchange exchange) {
        return new ExchangeView(
                sheet.link(exchange.other()),
                things(sheet, exchange.gives()),
                things(sheet, exchange.gets()));
    }

    private static List<SafeHtml> things(Sheet sheet, List<Exchange.Thing> things) {
        return things.stream()
                .map(thing -> sheet.text(sheet.knowledge().entry(thing.writtenIn()), thing.text()))
                .toList();
    }

    RoleView view(EntryView entry) {
        boolean shown =
                entry.sections().stream()
                        .flatMap(section -> section.parts().stream())
                        .anyMatch(part -> part.kind().equals("exchanges"));
        List<EntryId> reports =
                sheet.knowledge().entries(Entry.Role.class).stream()
                        .filter(other ->
                                other.reportsTo()
                                        .filter(to -> to.value().equals(role.id()))
                                        .isPresent())
                        .map(Entry::id)
                        .toList();
        return new RoleView(
                entry,
                sheet.link(role.function().map(Located::value)),
                sheet.link(role.reportsTo().map(Located::value)),
                byTitle(sheet.links(reports)),
                sheet.links(role.worksWith().stream().map(Located::value).toList()),
                shown ? List.of() : exchanges(),
                comparisons(),
                letters(),
                new HereViews(sheet).ofRole(role.id()),
                byTitle(sheet.links(List.copyOf(new Mentions(sheet.material()).terms(role)))),
                sheet.href(YourJobPages.url(role)));
    }

    static List<EntryLink> byTitle(List<EntryLink> links) {
        return links.stream()
                .sorted(
                        Comparator.comparing((EntryLink link) -> SortKey.of(link.title()))
                                .thenComparing(EntryLink::id))
                .toList();
    }

    private List<RoleView.Near> comparisons() {
        return near(sheet, role.id()).limit(NEAREST).toList();
    }

    /// Comparisons with `role`, the nearest first.
    static Stream<RoleView.Near> near(Sheet sheet, EntryId role) {
        return sheet.material().derived().pairs().stream()
                .filter(pair -> pair.a().equals(role) || pair.b().equals(role))
                .map(pair -> near(sheet, pair, role))
                .sorted(
                        Comparator.comparingInt(RoleView.Near::shared)
                                .reversed()
                                .thenComparing(near -> near.other().id()));
    }

    static RoleView.Near near(Sheet sheet, RolePair pair, EntryId role) {
        EntryId other = pair.a().equals(role) ? pair.b() : pair.a();
        return new RoleView.Near(
                sheet.link(other),
                sheet.href(ComparePages.target(sheet.knowledge(), pair)),
                pair.shared().size());
    }

    private List<RoleView.InFramework> letters() {
        Map<EntryId, List<Shares.Held>> byFramework = new LinkedHashMap<>();
        for (HeldLetters held : Derived.of(sheet.material().derived().letters(), role.id())) {
            byFramework
                    .computeIfAbsent(held.framework(), _ -> new ArrayList<>())
                    .add(new Shares.Held(held.letters(), sheet.label(held.activity())));
        }
        return byFramework.entrySet().stream()
                .map(group ->
                        new RoleView.InFramework(
                                sheet.link(group.getKey()), Shares.of(group.getValue())))
                .toList();
    }
}
