package rolebook.generator.check;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rolebook.generator.diagnostic.Rule;
import rolebook.generator.model.Entry;
import rolebook.generator.model.EntryId;
import rolebook.generator.model.EntryType;
import rolebook.generator.model.KnowledgeBase;
import rolebook.generator.model.LinkTarget;
import rolebook.generator.model.NameFinder;
import rolebook.generator.model.Passage;
import rolebook.generator.model.Prose;
import rolebook.generator.model.Responsibility;
import rolebook.generator.source.Span;

/// Responsibilities that do not start with a verb, and those that glue two duties together.
///
/// Without a dictionary neither is certain, so only what is plain to see is reported, and only of
/// what stands before the purpose. No verb: the first word is an article, a pronoun, a preposition
/// or the like; it ends as nouns and adjectives do (`Management of …`, `Effective …`); it ends in
/// -ing before `of`; or a title of several nouns stands there (`Market research`). Two duties:
/// verbs joined at the start (`Plan and run campaigns`), a second verb with an object of its own
/// (`… and keep it`, `… and write the …`), or links to two activities of which the attributes name
/// one.
final class LooseResponsibilities {
    private static final Pattern JOINED_AT_START =
            Pattern.compile("\\p{L}+(?:, \\p{L}+)*,? (?:and|or|&) (\\p{L}+)\\b.*");
    private static final Pattern OWN_OBJECT =
            Pattern.compile(
                    "\\band (?:then |also )?([a-z]+) (?:them|it|the|a|an|its|their|every|each)\\b");

    private final KnowledgeBase base;
    private final NameFinder nouns;
    private final Findings findings;

    private LooseResponsibilities(KnowledgeBase base, Findings findings) {
        this.base = base;
        this.findings = findings;
        this.nouns =
                new NameFinder(
                        base.entries().stream()
                                .filter(LooseResponsibilities::isNamedByNouns)
                                .map(Entry::title)
                                .toList());
    }

    static void find(KnowledgeBase base, Findings findings) {
        var check = new LooseResponsibilities(base, findings);
        for (Entry.Role role : base.entries(Entry.Role.class)) {
            role.responsibilities().forEach(statement -> check.check(role, statement));
        }
    }

    /// Activities may be titled by verbs: `Answer the phone`.
    private static boolean isNamedByNouns(Entry entry) {
        String title = entry.title().strip().toLowerCase(Locale.ROOT);
        int space = title.lastIndexOf(' ');
        return space > 0
                && (entry.type() == EntryType.TERM
                        || (entry.type() == EntryType.ACTIVITY
                                && DutyWords.endsNoun(title.substring(space + 1))));
    }

    private void check(Entry.Role role, Responsibility statement) {
        Passage passage = Prose.of(role, statement.text().content());
        if (passage.words().isEmpty()) {
            return;
        }
        int purpose = purposeAt(passage);
        int end = purpose == 0 ? passage.words().size() : purpose;
        Span duty = passage.spanOf(0, end);
        if (startsWithoutVerb(passage, end)) {
            String start = passage.textOf(0, Math.min(end, 3));
            findings.add(
                    Rule.NO_VERB_FIRST,
                    role,
                    duty,
                    "This responsibility does not start with a verb: \"" + start + " …\".",
                    "say what the role does, for example \"Manage …\", \"Write …\", \"Agree …\"");
        } else {
            gluedBy(role, statement, passage, end)
                    .ifPresent(glue ->
                            findings.add(
                                    Rule.TWO_DUTIES,
                                    role,
                                    duty,
                                    "This responsibility glues two duties together: "
                                            + glue.what()
                                            + ".",
                                    glue.hint()));
        }
    }

    /// The number of the word with which the purpose begins; 0 where there is none.
    private static int purposeAt(Passage passage) {
        List<Passage.Word> words = passage.words();
        for (int i = 1; i + 1 < words.size(); i++) {
            String pair = words.get(i).folded() + " " + words.get(i + 1).folded();
            if (pair.equals("so that") || pair.equals("in order")) {
                return i;
            }
        }
        return 0;
    }

    private boolean startsWithoutVerb(Passage passage, int end) {
        String first = passage.words().getFirst().folded();
        String second = end > 1 ? passage.words().get(1).folded() : "";
        return DutyWords.isNoVerb(first)
                || (first.endsWith("ing") && second.equals("of"))
                || nouns.in(passage).stream().anyMatch(mention -> mention.from() == 0);
    }

    private record Glue(String what, String hint) {
        static Glue of(String quoted) {
            return new Glue(
                    "\"" + quoted + "\"",
                    "make two items of it, so that each can be compared and handed over alone");
        }
    }

    private Optional<Glue> gluedBy(
            Entry.Role role, Responsibility statement, Passage passage, int end) {
        String duty = passage.textOf(0, end);
        Matcher joined = JOINED_AT_START.matcher(duty);
        if (joined.matches() && DutyWords.maySecondVerb(joined.group(1))) {
            return Optional.of(Glue.of(duty.substring(0, joined.end(1))));
        }
        Matcher second = OWN_OBJECT.matcher(duty);
        if (second.find() && DutyWords.maySecondVerb(second.group(1))) {
            return Optional.of(Glue.of(second.group()));
        }
        List<EntryId> linked = activities(role, passage.spanOf(0, end));
        return linked.size() > 1 && statement.activities().size() < linked.size()
                ? Optional.of(
                        new Glue(
                                "it links the activities "
                                        + base.title(linked.get(0))
                                        + " and "
                                        + base.title(linked.get(1)),
                                "make two items of it, or name both: {activity="
                                        + linked.get(0)
                                        + ","
                                        + linked.get(1)
                                        + "}"))
                : Optional.empty();
    }

    /// The activities that links within `duty` lead to.
    private List<EntryId> activities(Entry.Role role, Span duty) {
        return role.body().links().stream()
                .filter(link -> link.link().span().start() < duty.end())
                .filter(link -> link.link().span().end() > duty.start())
                .map(link ->
                        link.target() instanceof LinkTarget.ToEntry(EntryId id, _)
                                ? base.find(id, Entry.Activity.class)
                                : Optional.<Entry.Activity>empty())
                .flatMap(Optional::stream)
                .map(Entry::id)
                .distinct()
                .toList();
    }
}
