package rolebook.generator.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import rolebook.generator.change.Change;
import rolebook.generator.change.EntryChange;
import rolebook.generator.change.Subject;
import rolebook.generator.computed.Derived;
import rolebook.generator.model.Entry;
import rolebook.generator.model.EntryId;
import rolebook.generator.model.EntryType;
import rolebook.generator.model.Header;
import rolebook.generator.model.KnowledgeBase;
import rolebook.generator.source.Located;

/// Entries that are new, gone, renamed or say something else; statements and matrices are told
/// elsewhere.
final class EntryChanges {
    private final Edition before;
    private final Edition after;
    private final EntryPairs entries;
    private final List<Change> changes;
    private final SortedMap<String, Entry> addresses;

    EntryChanges(Edition before, Edition after, EntryPairs entries, List<Change> changes) {
        this.before = before;
        this.after = after;
        this.entries = entries;
        this.changes = changes;
        this.addresses = Addresses.of(after.knowledge());
    }

    void find() {
        for (Entry entry : entries.added()) {
            changes.add(
                    new EntryChange.Added(
                            Subjects.of(entry),
                            entry.header().summary().value(),
                            status(entry.header())));
        }
        for (Entry entry : entries.gone()) {
            Optional<Entry> heir =
                    Optional.ofNullable(addresses.get(Addresses.key(entry.header().url())));
            changes.add(new EntryChange.Removed(Subjects.of(entry), heir.map(Subjects::of)));
        }
        entries.after().entrySet().stream()
                .sorted(Comparator.comparing(pair -> pair.getValue().id()))
                .forEach(pair -> compare(before.knowledge().entry(pair.getKey()), pair.getValue()));
        NameChanges.find(before.knowledge(), after.knowledge(), entries, changes);
    }

    private void compare(Entry one, Entry other) {
        // What nobody touched is not taken apart.
        if (one.header().file().path().equals(other.header().file().path())
                && one.header().file().text().equals(other.header().file().text())) {
            return;
        }
        Subject now = Subjects.of(other);
        renamed(one, other, now);
        status(one, other, now);
        summary(one, other, now);
        lists(Lists.of(one, entries::now), withoutRedirect(Lists.of(other, id -> id), one), now);
        Sections old = Sections.of(before.knowledge(), one, entries::now);
        Sections sections = Sections.of(after.knowledge(), other, id -> id);
        definitions(old, sections, now);
        items(old.items(), sections.items(), now);
        prose(old, sections, now);
    }

    private void renamed(Entry one, Entry other, Subject now) {
        if (!one.header().url().equals(other.header().url())) {
            boolean redirected =
                    Optional.ofNullable(addresses.get(Addresses.key(one.header().url())))
                            .filter(heir -> heir.id().equals(other.id()))
                            .isPresent();
            changes.add(new EntryChange.Renamed(now, Subjects.of(one), redirected));
        }
        if (!one.title().equals(other.title())) {
            changes.add(new EntryChange.Retitled(now, one.title(), other.title()));
        }
    }

    private void status(Entry one, Entry other, Subject now) {
        List<EntryId> heirs = heirs(one.header()).stream().map(entries::now).toList();
        if (one.header().status() != other.header().status()
                || !heirs.equals(heirs(other.header()))) {
            changes.add(
                    new EntryChange.StatusChanged(
                            now,
                            status(one.header()),
                            status(other.header()),
                            Subjects.of(after.knowledge(), heirs(other.header()), other.type())));
        }
    }

    private static List<EntryId> heirs(Header header) {
        return header.replacedBy().orElse(List.of()).stream().map(Located::value).toList();
    }

    private static String status(Header header) {
        return header.status().name().toLowerCase(Locale.ROOT);
    }

    private void summary(Entry one, Entry other, Subject now) {
        String old = one.header().summary().value();
        String summary = other.header().summary().value();
        if (old.equals(summary)) {
            return;
        }
        KnowledgeBase knowledge = after.knowledge();
        changes.add(
                other.type() == EntryType.TERM
                        ? new EntryChange.HoverChanged(
                                now,
                                old,
                                summary,
                                Derived.of(after.derived().mentionedBy(), other.id()).stream()
                                        .map(knowledge::entry)
                                        .map(Subjects::of)
                                        .toList())
                        : new EntryChange.SummaryChanged(now, old, summary));
    }

    /// The lists without the redirect from the old address, which is told with the renaming.
    private static Map<String, List<String>> withoutRedirect(
            Map<String, List<String>> lists, Entry old) {
        String address = Addresses.key(old.header().url());
        lists.computeIfPresent(
                "redirects",
                (_, paths) ->
                        paths.stream()
                                .filter(path -> !Addresses.key(path).equals(address))
                                .toList());
        return lists;
    }

    private void lists(
            Map<String, List<String>> old, Map<String, List<String>> lists, Subject now) {
        for (String key : union(old.keySet(), lists.keySet())) {
            List<String> one = old.getOrDefault(key, List.of());
            List<String> other = lists.getOrDefault(key, List.of());
            if (!Set.copyOf(one).equals(Set.copyOf(other))) {
                changes.add(
                        new EntryChange.ListChanged(
                                now, key, without(other, one), without(one, other)));
            }
        }
    }

    private void definitions(Sections old, Sections sections, Subject now) {
        for (String part : union(old.definitions().keySet(), sections.definitions().keySet())) {
            String one = old.definitions().getOrDefault(part, "");
            String other = sections.definitions().getOrDefault(part, "");
            if (!one.equals(other) && !old.prose(part).equals(sections.prose(part))) {
                changes.add(new EntryChange.DefinitionChanged(now, part, one, other));
            }
        }
    }

    private void items(
            Map<String, List<String>> old, Map<String, List<String>> lists, Subject now) {
        for (String list : union(old.keySet(), lists.keySet())) {
            List<String> one = old.getOrDefault(list, List.of());
            List<String> other = lists.getOrDefault(list, List.of());
            if (!one.equals(other)) {
                changes.add(
                        new EntryChange.ListChanged(
                                now, list, without(other, one), without(one, other)));
            }
        }
    }

    /// Sections whose text is another, but for those of which a definition is told.
    private void prose(Sections old, Sections sections, Subject now) {
        List<String> told = new ArrayList<>();
        for (String title : union(old.prose().keySet(), sections.prose().keySet())) {
            String one = old.prose().getOrDefault(title, "");
            String other = sections.prose().getOrDefault(title, "");
            if (!one.equals(other) && !isDefinition(old, sections, title)) {
                told.add(title);
            }
        }
        if (!told.isEmpty()) {
            changes.add(new EntryChange.TextChanged(now, told));
        }
    }

    private static boolean isDefinition(Sections old, Sections sections, String title) {
        String part = title.toLowerCase(Locale.ROOT);
        String one = old.definitions().getOrDefault(part, "");
        return !one.equals(sections.definitions().getOrDefault(part, ""));
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        Set<String> union = new LinkedHashSet<>(one);
        union.addAll(other);
        return union;
    }

    private static List<String> without(List<String> all, List<String> others) {
        List<String> rest = new ArrayList<>(all);
        others.forEach(rest::remove);
        return rest;
    }
}
