package rolebook.generator.check;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import rolebook.generator.diagnostic.Rule;
import rolebook.generator.diagnostic.Suggestion;
import rolebook.generator.model.Entry;
import rolebook.generator.model.EntryId;
import rolebook.generator.model.KnowledgeBase;
import rolebook.generator.model.Question;
import rolebook.generator.model.Responsibility;
import rolebook.generator.model.Status;
import rolebook.generator.source.Located;

/// Questions of learning paths whose answer does not follow from what they rest on, or for which
/// another role is as right.
final class AmbiguousQuestions {
    private final KnowledgeBase base;
    private final Entry path;
    private final Findings findings;

    private AmbiguousQuestions(KnowledgeBase base, Entry path, Findings findings) {
        this.base = base;
        this.path = path;
        this.findings = findings;
    }

    static void find(KnowledgeBase base, Findings findings) {
        for (Entry.LearningPath path : base.entries(Entry.LearningPath.class)) {
            path.questions().forEach(new AmbiguousQuestions(base, path, findings)::check);
        }
    }

    private void check(Question question) {
        EntryId answer = question.answer().value();
        EntryId from = question.from().value();
        if (base.find(answer).isEmpty() || base.find(from).isEmpty()) {
            return; // Unknown ids are reported as such.
        }
        if (!from.equals(answer)) {
            findings.add(
                    Rule.WRONG_VALUE,
                    path,
                    question.from().span(),
                    "The answer is \"" + answer + "\", but it rests on \"" + from + "\".",
                    "name a responsibility of the answer: from=" + answer + "#anchor");
            return;
        }
        question.anchor().ifPresent(anchor -> checkStatement(answer, anchor));
    }

    private void checkStatement(EntryId answer, Located<String> anchor) {
        List<Responsibility> statements =
                base.find(answer, Entry.Role.class)
                        .map(Entry.Role::responsibilities)
                        .orElse(List.of());
        Optional<Responsibility> found =
                statements.stream()
                        .filter(statement -> statement.anchor().equals(anchor.value()))
                        .findFirst();
        if (found.isEmpty()) {
            findings.add(
                    Rule.BROKEN_ANCHOR,
                    path,
                    anchor.span(),
                    "\"" + answer + "\" has no responsibility \"#" + anchor.value() + "\".",
                    Suggestion.hint(
                            anchor.value(),
                            statements.stream().map(Responsibility::anchor).toList(),
                            anchorHint(answer, anchor.value(), statements.isEmpty())));
            return;
        }
        List<String> rivals =
                base.entries(Entry.Role.class).stream()
                        .filter(role -> !role.id().equals(answer))
                        .filter(role -> role.header().status() != Status.DRAFT)
                        .filter(role ->
                                role.responsibilities().stream()
                                        .anyMatch(other -> isAsRight(found.get(), other)))
                        .map(role -> role.id().value())
                        .toList();
        if (!rivals.isEmpty()) {
            report(anchor, found.get(), rivals);
        }
    }

    /// A role without any responsibility most often has a heading that is not known as theirs.
    private String anchorHint(EntryId answer, String anchor, boolean none) {
        List<EntryId> holders =
                base.entries(Entry.Role.class).stream()
                        .filter(role ->
                                role.responsibilities().stream()
                                        .anyMatch(statement -> statement.anchor().equals(anchor)))
                        .map(Entry::id)
                        .toList();
        if (holders.size() == 1) {
            return "\"" + holders.getFirst() + "\" has one: make that the answer if it was moved";
        }
        Optional<Entry.Role> role = base.find(answer, Entry.Role.class);
        return none && role.isPresent()
                ? "it has none at all: see whether "
                        + role.get().header().file().path()
                        + " has its list below the heading \"## Responsibilities\""
                : "name one by its anchor, or leave #" + anchor + " out to mean the definition";
    }

    /// Whether somebody who names the role of `other` would be as right: the same activity for the
    /// same purpose; where the question's statement gives none, the same activity alone.
    private static boolean isAsRight(Responsibility asked, Responsibility other) {
        boolean sameActivity =
                asked.activities().stream()
                        .map(Located::value)
                        .anyMatch(id ->
                                other.activities().stream()
                                        .anyMatch(too -> too.value().equals(id)));
        return sameActivity
                && (asked.purpose().isEmpty()
                        || asked.purpose()
                                .map(AmbiguousQuestions::plain)
                                .equals(other.purpose().map(AmbiguousQuestions::plain)));
    }

    private static String plain(String purpose) {
        return purpose.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    private void report(Located<String> anchor, Responsibility asked, List<String> rivals) {
        String alike =
                asked.purpose().isEmpty()
                        ? "the same activity"
                        : "the same activity for the same purpose";
        findings.add(
                Rule.ANSWER_NOT_UNIQUE,
                path,
                anchor.span(),
                "This question has more than one right answer: "
                        + alike
                        + " is also with "
                        + String.join(", ", rivals)
                        + ".",
                asked.purpose().isEmpty()
                        ? "say in \""
                                + asked.role()
                                + "\" what for (so that …), or ask about another statement"
                        : "ask about a statement whose purpose no other role shares");
    }
}
