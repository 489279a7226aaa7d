package rolebook.generator.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import rolebook.generator.change.Change;
import rolebook.generator.change.OverlayChange;
import rolebook.generator.change.Subject;
import rolebook.generator.computed.Overlay;
import rolebook.generator.model.Entry;
import rolebook.generator.model.EntryId;
import rolebook.generator.model.EntryType;

/// Teams whose matrix comes out differently.
record OverlayChanges(Edition before, Edition after, EntryPairs entries, List<Change> changes) {
    void find() {
        for (Map.Entry<EntryId, Entry> pair : entries.after().entrySet()) {
            Optional<Overlay> old = before.derived().overlay(pair.getKey());
            Optional<Overlay> now = after.derived().overlay(pair.getValue().id());
            if (pair.getValue().type() == EntryType.TEAM && (old.isPresent() || now.isPresent())) {
                List<OverlayChange.Row> rows = rows(lines(old, true), lines(now, false));
                if (!rows.isEmpty()) {
                    changes.add(
                            new OverlayChange(
                                    Subjects.of(pair.getValue()),
                                    !text(before.knowledge().entry(pair.getKey()))
                                            .equals(text(pair.getValue())),
                                    rows));
                }
            }
        }
    }

    private static String text(Entry entry) {
        return entry.header().file().text();
    }

    /// A row as it comes out: what became of it, and each seat's letters in words.
    private record Line(String fate, Map<String, String> seats) {
        static final Line NONE = new Line("not there", Map.of());
    }

    private Map<EntryId, Line> lines(Optional<Overlay> overlay, boolean old) {
        Map<EntryId, Line> lines = new LinkedHashMap<>();
        for (Overlay.Row row : overlay.map(Overlay::rows).orElse(List.of())) {
            Map<String, String> seats = new LinkedHashMap<>();
            List<String> labels =
                    overlay.orElseThrow().seats().stream()
                            .map(seat -> seat.label().value())
                            .toList();
            for (int at = 0; at < row.cells().size(); at++) {
                seats.put(labels.get(at), MatrixChanges.words(row.cells().get(at)));
            }
            EntryId activity = old ? entries.now(row.activity()) : row.activity();
            lines.put(activity, new Line(fate(row), seats));
        }
        return lines;
    }

    private static String fate(Overlay.Row row) {
        String because = row.reasons().isEmpty() ? "" : ": " + String.join("; ", row.reasons());
        return switch (row.fate()) {
            case KEPT -> "as in the base";
            case CHANGED -> "changed" + because;
            case REDUCED -> "reduced to " + row.reducedTo().orElse("less") + because;
            case DROPPED -> "dropped" + because;
            case ADDED -> "added" + because;
        };
    }

    private List<OverlayChange.Row> rows(Map<EntryId, Line> old, Map<EntryId, Line> now) {
        Set<EntryId> activities = new LinkedHashSet<>(now.keySet());
        activities.addAll(old.keySet());
        List<OverlayChange.Row> rows = new ArrayList<>();
        for (EntryId activity : activities) {
            Line one = old.getOrDefault(activity, Line.NONE);
            Line other = now.getOrDefault(activity, Line.NONE);
            List<OverlayChange.Seat> seats = seats(one.seats(), other.seats());
            if (!seats.isEmpty() || !one.fate().equals(other.fate())) {
                rows.add(
                        new OverlayChange.Row(activity(activity), one.fate(), other.fate(), seats));
            }
        }
        return rows;
    }

    private static List<OverlayChange.Seat> seats(
            Map<String, String> old, Map<String, String> now) {
        Set<String> labels = new LinkedHashSet<>(now.keySet());
        labels.addAll(old.keySet());
        return labels.stream()
                .map(label ->
                        new OverlayChange.Seat(
                                label, old.getOrDefault(label, ""), now.getOrDefault(label, "")))
                .filter(seat -> !seat.before().equals(seat.after()))
                .toList();
    }

    private Subject activity(EntryId id) {
        var known = after.knowledge().find(id).isPresent() ? after.knowledge() : before.knowledge();
        return Subjects.of(known, id, EntryType.ACTIVITY);
    }
}
