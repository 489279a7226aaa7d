package rolebook.generator.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import rolebook.generator.change.Change;
import rolebook.generator.change.Changes;
import rolebook.generator.change.Side;
import rolebook.generator.change.SiteChange;
import rolebook.generator.model.Entry;
import rolebook.generator.model.EntryId;
import rolebook.generator.source.SourceFile;

/// Tells what changed in the knowledge between two editions. A reference to an entry that was
/// renamed is no change.
///
/// ```java
/// Changes changes = Comparison.of(new Side("main", …), before, new Side("working tree", …), after);
/// ```
public final class Comparison {
    private final Edition before;
    private final Edition after;
    private final EntryPairs entries;
    private final List<Change> changes = new ArrayList<>();

    private Comparison(Edition before, Edition after) {
        this.before = before;
        this.after = after;
        this.entries = EntryPairs.of(before.knowledge(), after.knowledge());
    }

    /// What changed from `before`, which `base` describes, to `after`, which `head` describes.
    public static Changes of(Side base, Edition before, Side head, Edition after) {
        var comparison = new Comparison(before, after);
        return new Changes(base, head, comparison.changes(), comparison.formOnly());
    }

    private List<Change> changes() {
        var statements = StatementPairs.of(before, after, entries);
        changes.addAll(Addresses.gone(before, after));
        new EntryChanges(before, after, entries, changes).find();
        new StatementChanges(before, after, entries, changes).find(statements);
        new MatrixChanges(before, after, entries, changes).find();
        new OverlayChanges(before, after, entries, changes).find();
        LostAnchors.find(before, entries, statements).stream()
                .map(Comparison::anchorGone)
                .forEach(changes::add);
        new SiteChanges(before, after, changes).find();
        return changes;
    }

    private static SiteChange.AnchorGone anchorGone(LostAnchor lost) {
        return new SiteChange.AnchorGone(
                Subjects.of(lost.after()),
                lost.anchor(),
                lost.before().header().url() + "#" + lost.anchor(),
                lost.carrier().isPresent());
    }

    /// Files whose text is another and of whose entry no change is told.
    private List<String> formOnly() {
        Set<String> told = new HashSet<>();
        changes.forEach(change -> told.addAll(About.ids(change)));
        Set<String> paths = new TreeSet<>();
        for (Map.Entry<EntryId, Entry> pair : entries.after().entrySet()) {
            SourceFile old = before.knowledge().entry(pair.getKey()).header().file();
            SourceFile now = pair.getValue().header().file();
            if (!old.text().equals(now.text()) && !told.contains(pair.getValue().id().value())) {
                paths.add(now.path());
            }
        }
        return List.copyOf(paths);
    }
}
