package rolebook.generator.compare;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import rolebook.generator.model.Entry;
import rolebook.generator.model.EntryId;
import rolebook.generator.model.KnowledgeBase;
import rolebook.generator.model.Name;

/// Which entry of before is which of after: by id, else by a redirect from the old address, else by
/// type and title, else by likeness of their files.
///
/// @param after the entry that an id of before names now; in id order
/// @param gone entries that nothing took the place of
/// @param added entries that were not there before
record EntryPairs(SortedMap<EntryId, Entry> after, List<Entry> gone, List<Entry> added) {
    /// Less alike than this, a new file is a new entry.
    private static final double ALIKE = 0.6;

    EntryPairs {
        after = Collections.unmodifiableSortedMap(new TreeMap<>(after));
        gone = List.copyOf(gone);
        added = List.copyOf(added);
    }

    static EntryPairs of(KnowledgeBase before, KnowledgeBase after) {
        SortedMap<EntryId, Entry> now = new TreeMap<>();
        for (Entry entry : before.entries()) {
            after.find(entry.id()).ifPresent(same -> now.put(entry.id(), same));
        }
        Predicate<Entry> paired = entry -> before.find(entry.id()).isPresent();
        var pairing =
                new Pairing<>(
                        before.entries().stream()
                                .filter(entry -> !now.containsKey(entry.id()))
                                .toList(),
                        after.entries().stream().filter(paired.negate()).toList());
        redirected(pairing);
        pairing.byKey(entry -> List.of(entry.type(), Name.of(entry.title())));
        Map<EntryId, Words> words = new HashMap<>();
        pairing.byLikeness(
                (one, other) ->
                        one.type() == other.type()
                                ? words(words, one).likeness(words(words, other))
                                : 0,
                ALIKE);
        pairing.pairs().forEach(pair -> now.put(pair.before().id(), pair.after()));
        return new EntryPairs(now, pairing.gone(), pairing.added());
    }

    /// A new entry that answers for the address of one that is gone took its place.
    private static void redirected(Pairing<Entry> pairing) {
        Map<String, Entry> gone = new HashMap<>();
        pairing.gone().forEach(entry -> gone.put(Addresses.key(entry.header().url()), entry));
        for (Entry entry : pairing.added()) {
            entry.header().redirects().stream()
                    .map(from -> Addresses.key(from.value()))
                    .flatMap(from -> Optional.ofNullable(gone.get(from)).stream())
                    .findFirst()
                    .ifPresent(before -> pairing.pair(before, entry));
        }
    }

    private static Words words(Map<EntryId, Words> known, Entry entry) {
        return known.computeIfAbsent(entry.id(), _ -> Words.of(entry.header().file().text()));
    }

    /// What `id`, an id of before, is called now.
    EntryId now(EntryId id) {
        return Optional.ofNullable(after.get(id)).map(Entry::id).orElse(id);
    }
}
