package rolebook.generator.derive;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import rolebook.generator.computed.Exchange;
import rolebook.generator.model.Entry;
import rolebook.generator.model.EntryId;
import rolebook.generator.model.HandOver;
import rolebook.generator.model.KnowledgeBase;
import rolebook.generator.model.RichText;

/// Merges the hand-overs that two roles write of each other: what one gives the other gets.
final class Exchanges {
    private final KnowledgeBase knowledge;
    private final SortedMap<EntryId, Map<EntryId, Side>> sides = new TreeMap<>();

    private Exchanges(KnowledgeBase knowledge) {
        this.knowledge = knowledge;
    }

    /// What one role gives to another and gets from it, by the text in which a repetition is told.
    private record Side(Map<String, Exchange.Thing> gives, Map<String, Exchange.Thing> gets) {
        Side() {
            this(new LinkedHashMap<>(), new LinkedHashMap<>());
        }
    }

    /// Each role's exchanges, by the other's title; what its own entry says comes first.
    static SortedMap<EntryId, List<Exchange>> of(KnowledgeBase knowledge, TitleOrder order) {
        var exchanges = new Exchanges(knowledge);
        List<Entry.Role> roles = knowledge.entries(Entry.Role.class);
        roles.forEach(exchanges::addOwn);
        roles.forEach(exchanges::addToOthers);
        SortedMap<EntryId, List<Exchange>> byRole = new TreeMap<>();
        exchanges.sides.forEach((role, others) -> byRole.put(role, exchanges(role, others, order)));
        return byRole;
    }

    private static List<Exchange> exchanges(
            EntryId role, Map<EntryId, Side> others, TitleOrder order) {
        return others.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(order))
                .map(other ->
                        new Exchange(
                                role,
                                other.getKey(),
                                List.copyOf(other.getValue().gives().values()),
                                List.copyOf(other.getValue().gets().values())))
                .toList();
    }

    private void addOwn(Entry.Role role) {
        for (HandOver handOver : role.handOvers()) {
            side(role.id(), handOver.other().value())
                    .ifPresent(side -> {
                        addAll(side.gives(), role.id(), handOver.gives());
                        addAll(side.gets(), role.id(), handOver.gets());
                    });
        }
        role.worksWith().forEach(partner -> side(role.id(), partner.value()));
    }

    private void addToOthers(Entry.Role role) {
        for (HandOver handOver : role.handOvers()) {
            side(handOver.other().value(), role.id())
                    .ifPresent(side -> {
                        addAll(side.gets(), role.id(), handOver.gives());
                        addAll(side.gives(), role.id(), handOver.gets());
                    });
        }
        role.worksWith().forEach(partner -> side(partner.value(), role.id()));
    }

    /// What `holder` passes to and gets from `partner`, made where it is not there yet; empty where
    /// they are not two roles.
    private Optional<Side> side(EntryId holder, EntryId partner) {
        if (holder.equals(partner) || isNoRole(holder) || isNoRole(partner)) {
            return Optional.empty();
        }
        return Optional.of(
                sides.computeIfAbsent(holder, _ -> new HashMap<>())
                        .computeIfAbsent(partner, _ -> new Side()));
    }

    private boolean isNoRole(EntryId id) {
        return knowledge.find(id, Entry.Role.class).isEmpty();
    }

    private static void addAll(
            Map<String, Exchange.Thing> things, EntryId writtenIn, List<RichText> texts) {
        for (RichText text : texts) {
            things.putIfAbsent(
                    text.plain().strip().toLowerCase(Locale.ROOT),
                    new Exchange.Thing(writtenIn, text));
        }
    }
}
