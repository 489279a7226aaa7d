package rolebook.generator.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import rolebook.generator.computed.Statement;
import rolebook.generator.diagnostic.Diagnostic;
import rolebook.generator.diagnostic.Rule;
import rolebook.generator.model.Entry;
import rolebook.generator.model.EntryId;
import rolebook.generator.model.Status;
import rolebook.generator.source.SourceFile;
import rolebook.generator.source.Span;

/// Anchors that a change takes from published pages, as happens when a statement or a heading is
/// worded anew and has no anchor of its own.
public final class LostAnchors {
    /// Less alike than this, a new heading or item is not the old one in other words.
    private static final double ALIKE = 0.4;

    private final EntryPairs entries;
    private final Map<EntryId, Map<String, Statement>> statements = new HashMap<>();

    private LostAnchors(EntryPairs entries, StatementPairs pairs) {
        this.entries = entries;
        pairs.byBefore()
                .forEach((before, after) ->
                        statements
                                .computeIfAbsent(before.role(), _ -> new HashMap<>())
                                .put(before.written().anchor(), after));
    }

    /// All of them, by the entry's id of before and in the order of its page.
    public static List<LostAnchor> find(Edition before, Edition after) {
        EntryPairs entries = EntryPairs.of(before.knowledge(), after.knowledge());
        return find(before, entries, StatementPairs.of(before, after, entries));
    }

    static List<LostAnchor> find(Edition before, EntryPairs entries, StatementPairs pairs) {
        var losses = new LostAnchors(entries, pairs);
        return before.knowledge().entries().stream()
                .filter(entry -> entry.header().status() != Status.DRAFT)
                .flatMap(entry -> losses.of(entry).stream())
                .toList();
    }

    /// The same as warnings for the author, at what has to carry the anchor.
    public static List<Diagnostic> problems(List<LostAnchor> lost) {
        return lost.stream().map(LostAnchors::problem).toList();
    }

    private static Diagnostic problem(LostAnchor lost) {
        SourceFile file = lost.after().header().file();
        String message =
                "Links from elsewhere to "
                        + lost.before().header().url()
                        + "#"
                        + lost.anchor()
                        + " no longer find their place on this page.";
        if (lost.carrier().isEmpty()) {
            return Diagnostic.of(
                    Rule.LOST_ANCHOR,
                    file.start(),
                    message,
                    "nothing to do if \""
                            + lost.marked()
                            + "\" went on purpose; else write {#"
                            + lost.anchor()
                            + "} behind what took its place");
        }
        int start = lost.carrier().getAsInt();
        int line = file.positionAt(start).line();
        return Diagnostic.of(
                Rule.LOST_ANCHOR,
                file.place(Span.of(start, file.line(line).stripLeading().length())),
                message,
                "end it with {#" + lost.anchor() + "}, or let `rolebook fix --base` do it");
    }

    private List<LostAnchor> of(Entry before) {
        Entry after = entries.after().get(before.id());
        if (after == null) {
            return List.of();
        }
        Set<String> gone = new TreeSet<>(before.body().anchors().values());
        gone.removeAll(after.body().anchors().values());
        if (gone.isEmpty()) {
            return List.of();
        }
        Map<String, Mark> carriers = carriers(before, after, gone);
        List<LostAnchor> lost = new ArrayList<>();
        for (Mark mark : marks(before)) {
            if (gone.contains(mark.anchor())) {
                OptionalInt carrier =
                        Optional.ofNullable(carriers.get(mark.anchor()))
                                .map(found -> OptionalInt.of(found.start()))
                                .orElse(OptionalInt.empty());
                lost.add(new LostAnchor(before, after, mark.anchor(), mark.line(), carrier));
            }
        }
        return lost;
    }

    /// A heading or an item that has an anchor.
    private record Mark(String anchor, int start, String line) {
        /// Whether its author wrote the anchor: then there is no room for another.
        private boolean isWritten() {
            return line.contains("{#" + anchor);
        }
    }

    private static List<Mark> marks(Entry entry) {
        SourceFile file = entry.header().file();
        return entry.body().anchors().entrySet().stream()
                .map(anchor ->
                        new Mark(
                                anchor.getValue(),
                                anchor.getKey(),
                                file.line(file.positionAt(anchor.getKey()).line()).strip()))
                .toList();
    }

    /// What has to carry each anchor: the statement that it named, else what is most alike among
    /// the headings and items that were not there before.
    private Map<String, Mark> carriers(Entry before, Entry after, Set<String> gone) {
        List<Mark> now = marks(after).stream().filter(mark -> !mark.isWritten()).toList();
        Map<String, Mark> carriers = new HashMap<>();
        Map<String, Statement> said = statements.getOrDefault(before.id(), Map.of());
        for (String anchor : gone) {
            Statement statement = said.get(anchor);
            if (statement != null && statement.role().equals(after.id())) {
                now.stream()
                        .filter(mark -> mark.anchor().equals(statement.written().anchor()))
                        .findFirst()
                        .ifPresent(mark -> carriers.put(anchor, mark));
            }
        }
        var pairing =
                new Pairing<>(
                        marks(before).stream()
                                .filter(mark -> gone.contains(mark.anchor()))
                                .filter(mark -> !carriers.containsKey(mark.anchor()))
                                .toList(),
                        now.stream()
                                .filter(mark -> !before.body().hasAnchor(mark.anchor()))
                                .filter(mark -> !carriers.containsValue(mark))
                                .toList());
        pairing.byLikeness(
                (one, other) -> Words.of(one.line()).likeness(Words.of(other.line())), ALIKE);
        pairing.pairs().forEach(pair -> carriers.put(pair.before().anchor(), pair.after()));
        return carriers;
    }
}
