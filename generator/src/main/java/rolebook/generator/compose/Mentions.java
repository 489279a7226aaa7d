package rolebook.generator.compose;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import rolebook.generator.computed.Derived;
import rolebook.generator.computed.WhoDoes;
import rolebook.generator.model.Body;
import rolebook.generator.model.Entry;
import rolebook.generator.model.EntryId;
import rolebook.generator.model.EntryType;
import rolebook.generator.model.LinkTarget;
import rolebook.generator.page.EntryLink;
import rolebook.generator.page.EntryView;
import rolebook.generator.page.Label;
import rolebook.generator.page.MentionsView;
import rolebook.generator.page.Page;

/// Where an entry is mentioned. The pages of roles and activities name most of it in sections of
/// their own; the rest, where it is long, has a page for itself.
record Mentions(Material material) {
    /// So many mentions stand on the page of a role or an activity.
    static final int MOST = 24;

    static String url(Entry entry) {
        return entry.header().url() + "mentions/";
    }

    /// The entries that mention `entry` and that its page does not name otherwise.
    List<EntryId> of(Entry entry) {
        Set<EntryId> shown = shown(entry);
        return Derived.of(material.derived().mentionedBy(), entry.id()).stream()
                .filter(id -> !shown.contains(id))
                .toList();
    }

    /// Whether they have a page of their own.
    boolean isApart(Entry entry) {
        return switch (entry) {
            case Entry.Role _, Entry.Activity _ -> of(entry).size() > MOST;
            case Entry.Term _,
                    Entry.Framework _,
                    Entry.Comparison _,
                    Entry.LearningPath _,
                    Entry.Team _,
                    Entry.Page _,
                    Entry.News _ ->
                    false;
        };
    }

    private Set<EntryId> shown(Entry entry) {
        return switch (entry) {
            case Entry.Role role -> shown(role);
            case Entry.Activity activity -> shown(material.whoDoes(activity.id()));
            case Entry.Term _,
                    Entry.Framework _,
                    Entry.Comparison _,
                    Entry.LearningPath _,
                    Entry.Team _,
                    Entry.Page _,
                    Entry.News _ ->
                    Set.of();
        };
    }

    private Set<EntryId> shown(Entry.Role role) {
        Derived derived = material.derived();
        Set<EntryId> shown = new HashSet<>(terms(role));
        Derived.of(derived.statements(), role.id())
                .forEach(statement -> shown.addAll(statement.activities()));
        Derived.of(derived.letters(), role.id())
                .forEach(held -> {
                    shown.add(held.framework());
                    shown.add(held.activity());
                });
        Derived.of(derived.exchanges(), role.id()).forEach(exchange -> shown.add(exchange.other()));
        shown.addAll(derived.here().keySet());
        return shown;
    }

    private Set<EntryId> shown(WhoDoes found) {
        Set<EntryId> shown = new HashSet<>(material.derived().here().keySet());
        for (WhoDoes.Doer doer : found.doers()) {
            shown.add(doer.role());
            doer.letters().forEach(held -> shown.add(held.framework()));
        }
        return shown;
    }

    /// The terms that the text of `role` leads to.
    Set<EntryId> terms(Entry.Role role) {
        Set<EntryId> terms = new LinkedHashSet<>();
        for (Body.ResolvedLink link : role.body().links()) {
            if (link.target() instanceof LinkTarget.ToEntry(EntryId id, _)
                    && material.knowledge().find(id, Entry.Term.class).isPresent()) {
                terms.add(id);
            }
        }
        return terms;
    }

    /// The entries `ids` by type.
    static List<EntryView.LinkGroup> groups(Sheet sheet, List<EntryId> ids) {
        Map<EntryType, List<EntryLink>> groups = new EnumMap<>(EntryType.class);
        for (EntryId id : ids) {
            sheet.knowledge()
                    .find(id)
                    .ifPresent(entry ->
                            groups.computeIfAbsent(entry.type(), _ -> new ArrayList<>())
                                    .add(sheet.link(entry)));
        }
        return groups.entrySet().stream()
                .map(group -> new EntryView.LinkGroup(Words.many(group.getKey()), group.getValue()))
                .toList();
    }

    /// The pages of what is apart.
    Stream<Page> all(Pages pages) {
        return material.knowledge().entries().stream()
                .filter(this::isApart)
                .map(entry -> page(pages, entry));
    }

    private Page page(Pages pages, Entry entry) {
        String title = "Where " + entry.title() + " is mentioned";
        return pages.at(
                url(entry),
                "mentions",
                "list",
                sheet ->
                        new Pages.Content(
                                new Chrome(sheet)
                                        .page(
                                                "list",
                                                title,
                                                "What its own page does not name already.",
                                                way(sheet, entry)),
                                new MentionsView(sheet.link(entry), groups(sheet, of(entry)))),
                Pages.listed(title));
    }

    private static List<Label> way(Sheet sheet, Entry entry) {
        return List.of(
                Label.of(Words.many(entry.type()), sheet.href(Words.listUrl(entry.type()))),
                sheet.label(entry.id()));
    }
}
