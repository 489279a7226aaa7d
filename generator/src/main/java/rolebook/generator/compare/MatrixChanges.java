package rolebook.generator.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import rolebook.generator.change.Cell;
import rolebook.generator.change.Change;
import rolebook.generator.change.MatrixChange;
import rolebook.generator.change.Subject;
import rolebook.generator.model.Entry;
import rolebook.generator.model.EntryId;
import rolebook.generator.model.EntryType;
import rolebook.generator.model.KnowledgeBase;
import rolebook.generator.model.Letter;
import rolebook.generator.model.Letters;
import rolebook.generator.model.Matrix;

/// Rows, columns and letters of responsibility matrices.
record MatrixChanges(Edition before, Edition after, EntryPairs entries, List<Change> changes) {
    void find() {
        for (Entry.Framework now : after.knowledge().entries(Entry.Framework.class)) {
            Optional<Entry.Framework> old =
                    entries.after().entrySet().stream()
                            .filter(pair -> pair.getValue().id().equals(now.id()))
                            .findFirst()
                            .flatMap(pair ->
                                    before.knowledge().find(pair.getKey(), Entry.Framework.class));
            old.ifPresent(framework -> new OneMatrix(this, framework, now).find());
        }
    }

    /// The letters of a matrix by activity and role, under their names of today.
    private record Grid(Map<EntryId, Map<EntryId, Letters>> rows, Map<EntryId, String> joint) {
        static Grid of(Optional<Matrix> matrix, UnaryOperator<EntryId> now) {
            Map<EntryId, Map<EntryId, Letters>> rows = new LinkedHashMap<>();
            Map<EntryId, String> joint = new LinkedHashMap<>();
            for (Matrix.Row row : matrix.map(Matrix::rows).orElse(List.of())) {
                EntryId activity = now.apply(row.activity().value());
                Map<EntryId, Letters> cells = new LinkedHashMap<>();
                for (int at = 0; at < row.cells().size(); at++) {
                    EntryId role = now.apply(matrix.orElseThrow().roles().get(at).value());
                    cells.putIfAbsent(role, row.cells().get(at).value());
                }
                rows.putIfAbsent(activity, cells);
                row.joint().ifPresent(reason -> joint.putIfAbsent(activity, reason.value()));
            }
            return new Grid(rows, joint);
        }

        Letters at(EntryId activity, EntryId role) {
            return rows.getOrDefault(activity, Map.of()).getOrDefault(role, Letters.NONE);
        }
    }

    private static final class OneMatrix {
        private final MatrixChanges all;
        private final Subject framework;
        private final Grid before;
        private final Grid after;
        private final List<EntryId> rolesBefore;
        private final List<EntryId> rolesAfter;

        OneMatrix(MatrixChanges all, Entry.Framework before, Entry.Framework after) {
            this.all = all;
            this.framework = Subjects.of(after);
            this.before = Grid.of(before.matrix(), all.entries()::now);
            this.after = Grid.of(after.matrix(), id -> id);
            this.rolesBefore = roles(before.matrix()).map(all.entries()::now).toList();
            this.rolesAfter = roles(after.matrix()).toList();
        }

        private static Stream<EntryId> roles(Optional<Matrix> matrix) {
            return matrix.stream().flatMap(found -> found.roles().stream()).map(id -> id.value());
        }

        void find() {
            for (EntryId activity : after.rows().keySet()) {
                if (before.rows().containsKey(activity)) {
                    row(activity);
                } else {
                    add(
                            new MatrixChange.RowAdded(
                                    framework, activity(activity), row(after, activity)));
                }
            }
            for (EntryId activity : before.rows().keySet()) {
                if (!after.rows().containsKey(activity)) {
                    add(
                            new MatrixChange.RowRemoved(
                                    framework, activity(activity), row(before, activity)));
                }
            }
            for (EntryId role : rolesAfter) {
                if (!rolesBefore.contains(role)) {
                    add(new MatrixChange.ColumnAdded(framework, role(role), column(after, role)));
                }
            }
            for (EntryId role : rolesBefore) {
                if (!rolesAfter.contains(role)) {
                    add(
                            new MatrixChange.ColumnRemoved(
                                    framework, role(role), column(before, role)));
                }
            }
        }

        private void add(MatrixChange change) {
            all.changes().add(change);
        }

        private void row(EntryId activity) {
            Set<EntryId> roles = new LinkedHashSet<>(rolesAfter);
            roles.addAll(rolesBefore);
            List<Exchange> exchanges = new ArrayList<>();
            for (EntryId role : roles) {
                Letters old = before.at(activity, role);
                Letters now = after.at(activity, role);
                exchanges.add(new Exchange(role, without(old, now), without(now, old)));
            }
            for (Letter letter : Letter.values()) {
                moved(activity, letter, exchanges);
            }
            for (Exchange exchange : exchanges) {
                boolean inBoth =
                        rolesBefore.contains(exchange.role())
                                && rolesAfter.contains(exchange.role());
                if (inBoth && !exchange.isNone()) {
                    add(
                            new MatrixChange.LettersChanged(
                                    framework,
                                    activity(activity),
                                    role(exchange.role()),
                                    words(new Letters(exchange.lost())),
                                    words(new Letters(exchange.won()))));
                }
            }
            String reason = before.joint().getOrDefault(activity, "");
            String reasonNow = after.joint().getOrDefault(activity, "");
            if (!reason.equals(reasonNow)) {
                add(
                        new MatrixChange.JointChanged(
                                framework, activity(activity), reason, reasonNow));
            }
        }

        /// The letters of one role that are not told yet.
        private record Exchange(EntryId role, Set<Letter> lost, Set<Letter> won) {
            boolean isNone() {
                return lost.isEmpty() && won.isEmpty();
            }
        }

        /// Where exactly one role lost a letter and exactly one got it, it moved.
        private void moved(EntryId activity, Letter letter, List<Exchange> exchanges) {
            List<Exchange> from =
                    exchanges.stream().filter(one -> one.lost().contains(letter)).toList();
            List<Exchange> to =
                    exchanges.stream().filter(one -> one.won().contains(letter)).toList();
            if (from.size() == 1 && to.size() == 1) {
                from.getFirst().lost().remove(letter);
                to.getFirst().won().remove(letter);
                add(
                        new MatrixChange.LetterMoved(
                                framework,
                                activity(activity),
                                letter.word(),
                                role(from.getFirst().role()),
                                role(to.getFirst().role())));
            }
        }

        private static Set<Letter> without(Letters letters, Letters others) {
            Set<Letter> rest = new LinkedHashSet<>(letters.set());
            rest.removeAll(others.set());
            return rest;
        }

        private List<Cell> row(Grid grid, EntryId activity) {
            List<Cell> cells = new ArrayList<>();
            grid.rows()
                    .getOrDefault(activity, Map.of())
                    .forEach((role, letters) ->
                            cells.add(new Cell(role(role).title(), words(letters))));
            cells.removeIf(cell -> cell.letters().isEmpty());
            return cells;
        }

        private List<Cell> column(Grid grid, EntryId role) {
            return grid.rows().keySet().stream()
                    .map(activity ->
                            new Cell(activity(activity).title(), words(grid.at(activity, role))))
                    .filter(cell -> !cell.letters().isEmpty())
                    .toList();
        }

        private Subject activity(EntryId id) {
            return all.named(id, EntryType.ACTIVITY);
        }

        private Subject role(EntryId id) {
            return all.named(id, EntryType.ROLE);
        }
    }

    /// The entry as it is today, or as it was.
    private Subject named(EntryId id, EntryType type) {
        KnowledgeBase known =
                after.knowledge().find(id).isPresent() ? after.knowledge() : before.knowledge();
        return Subjects.of(known, id, type);
    }

    /// `Accountable, Responsible`
    static String words(Letters letters) {
        return String.join(", ", letters.set().stream().map(Letter::word).toList());
    }
}
