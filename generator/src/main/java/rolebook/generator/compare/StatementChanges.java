package rolebook.generator.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import rolebook.generator.change.Change;
import rolebook.generator.change.Difference;
import rolebook.generator.change.Said;
import rolebook.generator.change.StatementChange;
import rolebook.generator.change.Subject;
import rolebook.generator.computed.Statement;
import rolebook.generator.markdown.PlainText;
import rolebook.generator.model.EntryId;
import rolebook.generator.model.EntryType;
import rolebook.generator.model.KnowledgeBase;

/// Statements that are new, gone, another role's, or said differently.
record StatementChanges(Edition before, Edition after, EntryPairs entries, List<Change> changes) {
    /// Told in the order of the roles of after, then those that are gone.
    void find(StatementPairs pairs) {
        List<StatementChange> found = new ArrayList<>();
        pairs.pairs().forEach(pair -> compare(pair.before(), pair.after()).ifPresent(found::add));
        pairs.added()
                .forEach(one ->
                        found.add(new StatementChange.Added(role(after, one), said(after, one))));
        pairs.gone()
                .forEach(one ->
                        found.add(new StatementChange.Removed(roleNow(one), said(before, one))));
        found.stream()
                .sorted(Comparator.comparing((StatementChange one) -> one.role().id()))
                .forEach(changes::add);
    }

    private Optional<StatementChange> compare(Statement one, Statement other) {
        List<Difference> differences = differences(one, other);
        if (!entries.now(one.role()).equals(other.role())) {
            return Optional.of(
                    new StatementChange.Moved(
                            role(after, other),
                            roleNow(one),
                            said(before, one),
                            said(after, other),
                            differences));
        }
        return differences.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new StatementChange.Changed(
                                role(after, other),
                                said(before, one),
                                said(after, other),
                                differences));
    }

    private List<Difference> differences(Statement one, Statement other) {
        List<Difference> found = new ArrayList<>();
        List<EntryId> activities = one.activities().stream().map(entries::now).toList();
        if (!activities.equals(other.activities())) {
            found.add(
                    new Difference(
                            "activity",
                            titles(before.knowledge(), one.activities()),
                            titles(after.knowledge(), other.activities())));
        }
        add(found, "purpose", one.purpose().orElse(""), other.purpose().orElse(""));
        add(found, "wording", wording(one), wording(other));
        add(found, "details", details(one), details(other));
        if (!one.stages().equals(other.stages())) { // A new label is told once, as a setting.
            found.add(new Difference("stage", stages(before, one), stages(after, other)));
        }
        add(found, "source", joined(one.sources()), joined(other.sources()));
        if (isContextWritten(one, other) && !one.contexts().equals(other.contexts())) {
            found.add(new Difference("context", contexts(before, one), contexts(after, other)));
        }
        boolean reachable =
                entries.after().containsKey(one.role())
                        && after.knowledge()
                                .entry(other.role())
                                .body()
                                .hasAnchor(one.written().anchor());
        if (!reachable && entries.now(one.role()).equals(other.role())) {
            add(found, "anchor", one.written().anchor(), other.written().anchor());
        }
        return found;
    }

    /// A context that nobody wrote follows from the sources, and is told with these.
    private static boolean isContextWritten(Statement one, Statement other) {
        return one.written().context().isPresent() || other.written().context().isPresent();
    }

    private static void add(List<Difference> found, String aspect, String one, String other) {
        if (!one.equals(other)) {
            found.add(new Difference(aspect, one, other));
        }
    }

    /// The text without its purpose, which is told by itself.
    private static String wording(Statement one) {
        String text = one.written().text().plain();
        int at = one.purpose().map(text::lastIndexOf).orElse(-1);
        String rest =
                at < 0
                        ? text
                        : text.substring(0, at)
                                + "…"
                                + text.substring(at + one.purpose().orElseThrow().length());
        return rest.strip();
    }

    private static String details(Statement one) {
        return PlainText.ofBlocks(one.written().rest());
    }

    private static String stages(Edition edition, Statement one) {
        var labels = edition.knowledge().site().stages();
        return joined(one.stages().stream().map(id -> KnowledgeBase.label(labels, id)).toList());
    }

    private static String contexts(Edition edition, Statement one) {
        var labels = edition.knowledge().site().contexts();
        return joined(one.contexts().stream().map(id -> KnowledgeBase.label(labels, id)).toList());
    }

    private static String titles(KnowledgeBase knowledge, List<EntryId> ids) {
        return joined(
                Subjects.of(knowledge, ids, EntryType.ACTIVITY).stream()
                        .map(Subject::title)
                        .toList());
    }

    private static String joined(List<?> parts) {
        return String.join(", ", parts.stream().map(Object::toString).toList());
    }

    private static Subject role(Edition edition, Statement one) {
        return Subjects.of(edition.knowledge(), one.role(), EntryType.ROLE);
    }

    /// The role of a statement of before, under its name of today where it still is.
    private Subject roleNow(Statement one) {
        return entries.after().containsKey(one.role())
                ? Subjects.of(after.knowledge(), entries.now(one.role()), EntryType.ROLE)
                : role(before, one);
    }

    private static Said said(Edition edition, Statement one) {
        KnowledgeBase knowledge = edition.knowledge();
        return new Said(
                one.id(),
                EntryType.ROLE.url(one.role()) + "#" + one.written().anchor(),
                one.written().text().plain(),
                Subjects.of(knowledge, one.activities(), EntryType.ACTIVITY),
                one.purpose(),
                one.stages().stream()
                        .map(id -> KnowledgeBase.label(knowledge.site().stages(), id))
                        .toList(),
                one.sources().stream().map(Object::toString).toList(),
                one.contexts().stream()
                        .map(id -> KnowledgeBase.label(knowledge.site().contexts(), id))
                        .toList());
    }
}
