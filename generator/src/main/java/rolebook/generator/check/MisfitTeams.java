package rolebook.generator.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rolebook.generator.diagnostic.Rule;
import rolebook.generator.diagnostic.Suggestion;
import rolebook.generator.model.Entry;
import rolebook.generator.model.EntryId;
import rolebook.generator.model.EntryType;
import rolebook.generator.model.KnowledgeBase;
import rolebook.generator.model.Matrix;
import rolebook.generator.model.Seat;
import rolebook.generator.model.TeamChange;
import rolebook.generator.source.Located;

/// Teams that do not fit their base: a base without a matrix, roles that nobody holds or that
/// several hold alike, steps that the base does not have.
final class MisfitTeams {
    private final Entry.Team team;
    private final KnowledgeBase knowledge;
    private final Findings findings;

    private MisfitTeams(Entry.Team team, KnowledgeBase knowledge, Findings findings) {
        this.team = team;
        this.knowledge = knowledge;
        this.findings = findings;
    }

    static void find(KnowledgeBase base, Findings findings) {
        for (Entry entry : base.all()) {
            if (entry instanceof Entry.Team team) {
                new MisfitTeams(team, base, findings).check();
            }
        }
    }

    private void check() {
        checkScopes();
        Optional<Entry.Framework> base = knowledge.find(team.base().value(), Entry.Framework.class);
        if (base.isPresent() && !base.get().raci()) {
            refuseBase(base.get());
        }
        base.flatMap(Entry.Framework::matrix).ifPresent(this::checkAgainst);
    }

    private void refuseBase(Entry.Framework base) {
        List<String> usable =
                knowledge.entries(Entry.Framework.class).stream()
                        .filter(Entry.Framework::raci)
                        .map(framework -> framework.id().value())
                        .toList();
        findings.add(
                Rule.UNKNOWN_ENTRY,
                team,
                team.base().span(),
                "The framework \"" + base.id() + "\" has no matrix that a team could start from.",
                usable.isEmpty()
                        ? "write a framework with \"kind: raci\" and a table below \"## Matrix\""
                        : "use one of kind raci: " + String.join(", ", usable));
    }

    private void checkAgainst(Matrix matrix) {
        Set<EntryId> steps =
                matrix.rows().stream()
                        .map(row -> row.activity().value())
                        .collect(Collectors.toSet());
        Stream.of(team.drops(), team.reductions(), team.changes())
                .flatMap(List::stream)
                .map(TeamChange::step)
                .filter(step -> matrix.whole() && !steps.contains(step.value()))
                .forEach(step -> unknownStep(step, steps));
        team.additions().stream()
                .map(TeamChange.Add::step)
                .filter(step -> steps.contains(step.value()))
                .forEach(this::knownStep);
        checkSeats(matrix);
    }

    private void unknownStep(Located<EntryId> step, Set<EntryId> steps) {
        if (knowledge
                .catalogue()
                .typeOf(step.value())
                .filter(EntryType.ACTIVITY::equals)
                .isEmpty()) {
            return; // That there is no such activity is reported already.
        }
        List<String> known = steps.stream().map(EntryId::value).sorted().toList();
        findings.add(
                Rule.UNKNOWN_ENTRY,
                team,
                step.span(),
                "\"" + step.value() + "\" is no step of the base \"" + team.base().value() + "\".",
                Suggestion.hint(
                        step.value().value(),
                        known,
                        "name an activity of its matrix, or bring this one in under \"add\""));
    }

    private void knownStep(Located<EntryId> step) {
        findings.add(
                Rule.DUPLICATE_ROW,
                team,
                step.span(),
                "\""
                        + step.value()
                        + "\" is a step of the base \""
                        + team.base().value()
                        + "\" already.",
                "put it under \"change\" instead of \"add\"");
    }

    private void checkSeats(Matrix matrix) {
        Set<EntryId> held =
                team.seats().stream()
                        .flatMap(seat -> seat.roles().stream())
                        .map(Located::value)
                        .collect(Collectors.toSet());
        Set<EntryId> needed = new TreeSet<>();
        matrix.roles().forEach(role -> needed.add(role.value()));
        team.changes().forEach(change -> needed.add(change.role().value()));
        team.additions()
                .forEach(add -> add.letters().keySet().forEach(role -> needed.add(role.value())));
        needed.stream()
                .filter(role -> !held.contains(role))
                .filter(role -> knowledge.find(role, Entry.Role.class).isPresent())
                .forEach(this::withoutSeat);
    }

    private void withoutSeat(EntryId role) {
        findings.add(
                Rule.ROLE_WITHOUT_SEAT,
                team,
                team.header().keys().containsKey("seats")
                        ? team.header().spanOf("seats")
                        : team.base().span(),
                "Nobody in this team holds the role \"" + role + "\".",
                "give it to a seat, so that its letters are not lost");
    }

    /// Seats with a role in common have to say which part of the work is theirs.
    private void checkScopes() {
        Map<EntryId, List<Seat>> holders = new TreeMap<>();
        for (Seat seat : team.seats()) {
            for (EntryId role : new TreeSet<>(seat.roles().stream().map(Located::value).toList())) {
                holders.computeIfAbsent(role, _ -> new ArrayList<>()).add(seat);
            }
        }
        Set<Seat> told = new HashSet<>();
        holders.forEach((role, seats) -> {
            Set<String> scopes = new HashSet<>();
            for (Seat seat : seats.size() > 1 ? seats : List.<Seat>of()) {
                String scope = seat.scope().map(Located::value).orElse("").toLowerCase(Locale.ROOT);
                if ((scope.isEmpty() || !scopes.add(scope)) && told.add(seat)) {
                    missingScope(seat, role, seats);
                }
            }
        });
    }

    private void missingScope(Seat seat, EntryId role, List<Seat> seats) {
        String others =
                seats.stream()
                        .filter(other -> !other.label().equals(seat.label()))
                        .map(other -> "\"" + other.label().value() + "\"")
                        .collect(Collectors.joining(", "));
        findings.add(
                Rule.MISSING_SCOPE,
                team,
                seat.label().span(),
                "The seat \""
                        + seat.label().value()
                        + "\" shares the role \""
                        + role
                        + "\" with "
                        + others
                        + " and "
                        + (seat.scope().isEmpty() ? "has no scope." : "has the same scope."),
                "say which part of the work is its own, for example scope: Web shop");
    }
}
