package rolebook.generator.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import rolebook.generator.change.Change;
import rolebook.generator.change.EntryChange;
import rolebook.generator.model.Entry;
import rolebook.generator.model.KnowledgeBase;
import rolebook.generator.model.Name;
import rolebook.generator.source.Located;

/// Other names that entries have got, lost, or taken from each other.
final class NameChanges {
    private final List<Loss> losses = new ArrayList<>();
    private final List<Gain> gains = new ArrayList<>();

    /// A name that an entry of before, called `now` today, does not have any more.
    private record Loss(Entry before, Optional<Entry> now, String name) {}

    /// A name that an entry did not have before.
    private record Gain(Entry now, String name) {}

    private NameChanges(KnowledgeBase before, EntryPairs entries) {
        entries.after().forEach((id, now) -> compare(before.entry(id), now));
        for (Entry gone : entries.gone()) {
            names(gone).forEach(name -> losses.add(new Loss(gone, Optional.empty(), name)));
        }
        for (Entry added : entries.added()) {
            names(added).forEach(name -> gains.add(new Gain(added, name)));
        }
    }

    static void find(
            KnowledgeBase before, KnowledgeBase after, EntryPairs entries, List<Change> changes) {
        var names = new NameChanges(before, entries);
        names.moved(changes);
        after.entries().stream()
                .filter(entry -> !entries.added().contains(entry))
                .sorted(Comparator.comparing(Entry::id))
                .forEach(entry -> names.rest(entry, changes));
    }

    private void compare(Entry before, Entry now) {
        List<String> old = names(before);
        List<String> names = names(now);
        old.stream()
                .filter(name -> !names.contains(name))
                .forEach(name -> losses.add(new Loss(before, Optional.of(now), name)));
        names.stream()
                .filter(name -> !old.contains(name))
                .forEach(name -> gains.add(new Gain(now, name)));
    }

    private static List<String> names(Entry entry) {
        return entry.header().aliases().stream().map(Located::value).toList();
    }

    private void moved(List<Change> changes) {
        for (Gain gain : List.copyOf(gains)) {
            losses.stream()
                    .filter(loss -> Name.of(loss.name()).equals(Name.of(gain.name())))
                    .filter(loss -> loss.now().filter(gain.now()::equals).isEmpty())
                    .findFirst()
                    .ifPresent(loss -> {
                        changes.add(
                                new EntryChange.NameMoved(
                                        Subjects.of(gain.now()),
                                        gain.name(),
                                        Subjects.of(loss.now().orElse(loss.before()))));
                        gains.remove(gain);
                        losses.remove(loss);
                    });
        }
    }

    private void rest(Entry entry, List<Change> changes) {
        List<String> added =
                gains.stream()
                        .filter(gain -> gain.now().id().equals(entry.id()))
                        .map(Gain::name)
                        .toList();
        List<String> removed =
                losses.stream()
                        .filter(loss ->
                                loss.now().filter(now -> now.id().equals(entry.id())).isPresent())
                        .map(Loss::name)
                        .toList();
        if (!added.isEmpty() || !removed.isEmpty()) {
            changes.add(new EntryChange.NamesChanged(Subjects.of(entry), added, removed));
        }
    }
}
