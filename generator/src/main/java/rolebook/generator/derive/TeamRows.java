package rolebook.generator.derive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import rolebook.generator.computed.Overlay;
import rolebook.generator.model.Entry;
import rolebook.generator.model.EntryId;
import rolebook.generator.model.KnowledgeBase;
import rolebook.generator.model.Letters;
import rolebook.generator.model.Matrix;
import rolebook.generator.model.TeamChange;
import rolebook.generator.source.Located;

/// Applies a team's changes to the rows of its base.
final class TeamRows {
    private final Map<EntryId, List<TeamChange>> changes = new HashMap<>();

    private TeamRows(Entry.Team team) {
        TeamChanges.of(team)
                .forEach(change ->
                        changes.computeIfAbsent(change.step().value(), _ -> new ArrayList<>())
                                .add(change));
    }

    /// The rows of `base`, then those that `team` adds to it in the order of its file.
    static List<TeamRow> of(Entry.Team team, Matrix base, KnowledgeBase knowledge) {
        var teamRows = new TeamRows(team);
        List<TeamRow> rows = new ArrayList<>();
        Set<EntryId> seen = new HashSet<>();
        for (Matrix.Row row : base.rows()) {
            if (isActivity(knowledge, row.activity()) && seen.add(row.activity().value())) {
                rows.add(teamRows.changed(base, row));
            }
        }
        for (TeamChange.Add addition : team.additions()) {
            if (isActivity(knowledge, addition.step()) && seen.add(addition.step().value())) {
                rows.add(added(addition));
            }
        }
        return rows;
    }

    private static boolean isActivity(KnowledgeBase knowledge, Located<EntryId> id) {
        return knowledge.find(id.value(), Entry.Activity.class).isPresent();
    }

    private TeamRow changed(Matrix base, Matrix.Row row) {
        List<TeamChange> here = changes.getOrDefault(row.activity().value(), List.of());
        List<Overlay.BaseLetters> ofBase = baseLetters(base, row);
        Optional<String> dropped = first(here, TeamChange.Drop.class).map(TeamChange.Drop::reason);
        return new TeamRow(
                row.activity().value(),
                fate(here),
                ofBase,
                dropped.isPresent() ? new LinkedHashMap<>() : letters(ofBase, here),
                row.joint().map(Located::value),
                first(here, TeamChange.Reduce.class)
                        .filter(_ -> dropped.isEmpty())
                        .map(TeamChange.Reduce::to),
                dropped,
                here.stream()
                        .filter(change -> !(change instanceof TeamChange.Add))
                        .map(TeamChange::reason)
                        .toList());
    }

    private static List<Overlay.BaseLetters> baseLetters(Matrix base, Matrix.Row row) {
        List<Letters> cells = row.letters();
        List<Overlay.BaseLetters> letters = new ArrayList<>();
        for (int column = 0; column < cells.size(); column++) {
            letters.add(
                    new Overlay.BaseLetters(base.roles().get(column).value(), cells.get(column)));
        }
        return letters;
    }

    private static SequencedMap<EntryId, Letters> letters(
            List<Overlay.BaseLetters> base, List<TeamChange> changes) {
        SequencedMap<EntryId, Letters> letters = new LinkedHashMap<>();
        base.forEach(cell -> letters.put(cell.role(), cell.letters()));
        for (TeamChange change : changes) {
            if (change instanceof TeamChange.Change(_, var role, var now, _, _)) {
                letters.put(role.value(), now);
            }
        }
        return letters;
    }

    /// What became of the row as a whole: the greatest change counts.
    private static Overlay.Fate fate(List<TeamChange> changes) {
        if (first(changes, TeamChange.Drop.class).isPresent()) {
            return Overlay.Fate.DROPPED;
        }
        if (first(changes, TeamChange.Reduce.class).isPresent()) {
            return Overlay.Fate.REDUCED;
        }
        return first(changes, TeamChange.Change.class).isPresent()
                ? Overlay.Fate.CHANGED
                : Overlay.Fate.KEPT;
    }

    private static <T> Optional<T> first(List<TeamChange> changes, Class<T> kind) {
        return changes.stream().filter(kind::isInstance).map(kind::cast).findFirst();
    }

    private static TeamRow added(TeamChange.Add addition) {
        SequencedMap<EntryId, Letters> letters = new LinkedHashMap<>();
        addition.letters().forEach((role, cell) -> letters.put(role.value(), cell));
        return new TeamRow(
                addition.step().value(),
                Overlay.Fate.ADDED,
                List.of(),
                letters,
                addition.joint().map(Located::value),
                Optional.empty(),
                Optional.empty(),
                List.of(addition.reason()));
    }
}
