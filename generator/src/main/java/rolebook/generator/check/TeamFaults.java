package rolebook.generator.check;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import rolebook.generator.computed.Finding;
import rolebook.generator.diagnostic.Diagnostic;
import rolebook.generator.model.Entry;
import rolebook.generator.model.EntryId;
import rolebook.generator.source.Place;
import rolebook.generator.source.Position;

/// Which parts of a team file are wrong in form, so that nothing follows from them.
///
/// @param any whether there is an error at all
/// @param everywhere whether one of them is about more than single steps, for example a seat
/// @param steps the steps that the others are about
record TeamFaults(boolean any, boolean everywhere, Set<EntryId> steps) {
    private static final Comparator<Position> ORDER =
            Comparator.comparingInt(Position::line).thenComparingInt(Position::column);

    TeamFaults {
        steps = Set.copyOf(steps);
    }

    /// The errors among `known` that stand in the file of `team`.
    static TeamFaults of(Entry.Team team, List<Diagnostic> known) {
        String path = team.header().file().path();
        boolean any = false;
        boolean everywhere = false;
        Set<EntryId> steps = new HashSet<>();
        for (Diagnostic problem : known) {
            if (problem.isError() && problem.place().path().equals(path)) {
                any = true;
                Optional<Entry.Team.Deviation> about = about(problem.place(), team);
                everywhere |= about.isEmpty();
                about.flatMap(Entry.Team.Deviation::step).ifPresent(steps::add);
            }
        }
        return new TeamFaults(any, everywhere, steps);
    }

    private static Optional<Entry.Team.Deviation> about(Place problem, Entry.Team team) {
        return team.deviations().stream()
                .filter(item -> {
                    Place place = team.header().file().place(item.span());
                    return ORDER.compare(place.start(), problem.start()) <= 0
                            && ORDER.compare(problem.start(), place.end()) < 0;
                })
                .findFirst();
    }

    /// Whether `found` does not follow from what is wrong in form. A seat is judged by all rows.
    boolean leave(Finding found) {
        return found.activity().map(step -> !everywhere && !steps.contains(step)).orElse(!any);
    }
}
