package rolebook.generator.derive;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.Set;
import java.util.TreeSet;
import rolebook.generator.model.EntryId;
import rolebook.generator.model.Letter;
import rolebook.generator.model.Letters;
import rolebook.generator.model.Seat;
import rolebook.generator.source.Located;

/// A team's seats and what their roles' letters come to.
final class SeatTable {
    private final List<Seat> seats;
    private final Map<EntryId, List<Seat>> holders = new HashMap<>();

    SeatTable(List<Seat> seats) {
        this.seats = List.copyOf(seats);
        for (Seat seat : seats) {
            roles(seat)
                    .forEach(role ->
                            holders.computeIfAbsent(role, _ -> new ArrayList<>()).add(seat));
        }
    }

    List<Seat> seats() {
        return seats;
    }

    boolean holds(EntryId role) {
        return holders.containsKey(role);
    }

    List<String> labels() {
        return seats.stream().map(seat -> seat.label().value()).toList();
    }

    /// The letters of each seat in `row`.
    List<Letters> cells(TeamRow row) {
        return seats.stream().map(seat -> cell(seat, row)).toList();
    }

    /// The letters that the roles of `seat` hold together in `row`. What one role alone holds stays
    /// as it was written; of several, A and R are kept both, else C, else I.
    Letters cell(Seat seat, TeamRow row) {
        List<Letters> held =
                roles(seat).stream()
                        .map(row::lettersOf)
                        .filter(letters -> !letters.isEmpty())
                        .toList();
        return held.size() == 1 ? held.getFirst() : merged(held);
    }

    private static Letters merged(List<Letters> held) {
        Set<Letter> all = EnumSet.noneOf(Letter.class);
        held.forEach(letters -> all.addAll(letters.set()));
        if (all.contains(Letter.A) || all.contains(Letter.R)) {
            all.retainAll(EnumSet.of(Letter.A, Letter.R));
        } else if (all.contains(Letter.C)) {
            all.remove(Letter.I);
        }
        return new Letters(all);
    }

    /// The roles through which `seat` comes to its letters in `row`.
    List<EntryId> rolesBehind(Seat seat, TeamRow row) {
        Letters cell = cell(seat, row);
        return roles(seat).stream()
                .filter(role -> row.lettersOf(role).set().stream().anyMatch(cell::has))
                .toList();
    }

    /// Who is accountable in `row` for each scope. Seats that share a role answer for it in their
    /// own scope; where they have none in a scope they count as one, as a role that nobody shares
    /// does. Without a shared role there is one scope, `""`.
    SequencedMap<String, List<String>> accountable(TeamRow row) {
        List<EntryId> roles =
                row.letters().keySet().stream()
                        .filter(role -> row.lettersOf(role).has(Letter.A) && holds(role))
                        .toList();
        Set<String> scopes = new TreeSet<>();
        for (EntryId role : roles) {
            List<Seat> sharing = holdersOf(role);
            if (sharing.size() > 1) {
                sharing.forEach(seat -> scopes.add(scope(seat)));
            }
        }
        SequencedMap<String, List<String>> accountable = new LinkedHashMap<>();
        for (String scope : scopes.isEmpty() ? Set.of("") : scopes) {
            SequencedSet<String> who = new LinkedHashSet<>();
            roles.forEach(role -> who.addAll(answering(role, scope)));
            accountable.put(scope, List.copyOf(who));
        }
        return accountable;
    }

    private List<String> answering(EntryId role, String scope) {
        List<String> all = labels(holdersOf(role));
        List<String> inScope =
                labels(holdersOf(role).stream().filter(seat -> scope(seat).equals(scope)).toList());
        if (all.size() == 1) {
            return all;
        }
        return inScope.isEmpty() ? List.of(String.join(" / ", all)) : inScope;
    }

    private List<Seat> holdersOf(EntryId role) {
        return holders.getOrDefault(role, List.of());
    }

    /// A seat that shares a role and names no scope is reported by a check; here it is taken as a
    /// scope of its own, so that one fault is not reported twice.
    private static String scope(Seat seat) {
        return seat.scope().orElse(seat.label()).value();
    }

    private static List<String> labels(List<Seat> seats) {
        return seats.stream().map(seat -> seat.label().value()).toList();
    }

    private static List<EntryId> roles(Seat seat) {
        return seat.roles().stream().map(Located::value).distinct().toList();
    }
}
