package rolebook.search.question;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import rolebook.search.schema.NameKey;

/// Understands questions about one knowledge base.
///
/// ```java
/// new Questions(entries, uses).read("Who decides pricing?") // WhoDoes(pricing, A), "pricing"
/// ```
///
/// A question is understood only where the knowledge base holds what it is about; nothing is
/// guessed from texts. Many threads may ask at once.
public final class Questions {
    /// Longer texts are no questions, in chars.
    private static final int LONGEST = 160;

    private static final String BETWEEN_NAMES = " vs ";

    private final QuestionRules rules = QuestionRules.english();
    private final Lexicon lexicon;
    private final Subjects subjects;
    private final Spelling spelling;

    /// @param entries all that have names
    /// @param uses is asked where a question names a thing and not the work on it
    public Questions(Collection<NamedEntry> entries, TermUses uses) {
        this.lexicon = new Lexicon(rules, entries);
        this.subjects = new Subjects(lexicon, uses);
        this.spelling = new Spelling(lexicon);
    }

    /// The rules as the browser's search reads them, with those of [NameKey#rules()], as JSON.
    public static String rules() {
        return "{\n  \"keys\": "
                + NameKey.rules()
                + ","
                + QuestionRules.source().strip().substring(1);
    }

    /// What is asked; empty for plain words, and for what the knowledge base does not hold.
    public Optional<Understood> read(String query) {
        return read(query, false);
    }

    /// What is asked, as [#read(String)].
    ///
    /// @param mending whether a question that is not understood may have a mistyped word; a text
    ///   that asks nothing is left to the search
    public Optional<Understood> read(String query, boolean mending) {
        String key = NameKey.of(query);
        Set<String> named = lexicon.named(key);
        if (!named.isEmpty()) {
            return Optional.of(new Understood(definition(named), query, Optional.empty()));
        }
        if (key.isEmpty() || key.length() > LONGEST) {
            return Optional.empty();
        }
        String question = withoutTails(rules.lead().matcher(key).replaceFirst(""));
        Optional<Understood> understood = asked(question, Optional.empty());
        return understood.isPresent() || !mending
                ? understood
                : spelling.mended(question)
                        .flatMap(mended -> asked(mended.in(question), Optional.of(mended.in(key))));
    }

    private Optional<Understood> asked(String question, Optional<String> mended) {
        return rules.forms().stream()
                .flatMap(form ->
                        form.subject(question).stream()
                                .flatMap(subject ->
                                        read(form, subject)
                                                .map(found ->
                                                        new Understood(found, subject, mended))))
                .findFirst();
    }

    private Stream<Question> read(Form form, String subject) {
        Optional<? extends Question> question =
                switch (form.kind()) {
                    case WHO_DOES ->
                            subjects.activity(subject)
                                    .map(id -> new Question.WhoDoes(id, form.letter()));
                    case ROLE ->
                            lexicon.meant(subject, NamedEntry.ROLE)
                                    .map(id -> new Question.Definition(List.of(id)));
                    case DEFINITION ->
                            Optional.of(meant(subject, form.types()))
                                    .filter(found -> !found.isEmpty())
                                    .map(this::definition);
                    case COMPARISON -> difference(subject, form.split());
                };
        return question.<Question>map(found -> found).stream();
    }

    private Set<String> meant(String subject, List<String> types) {
        Set<String> meant = lexicon.meant(subject);
        return types.isEmpty() || meant.stream().allMatch(id -> isOneOf(id, types))
                ? meant
                : Set.of();
    }

    private boolean isOneOf(String id, List<String> types) {
        return types.stream().anyMatch(type -> lexicon.isA(id, type));
    }

    private Question definition(Set<String> named) {
        String first = named.iterator().next();
        return named.size() == 1 && lexicon.isA(first, NamedEntry.COMPARISON)
                ? new Question.Written(first)
                : new Question.Definition(List.copyOf(named));
    }

    /// Two names with one of `words` between them, wherever it stands: a name may hold it too.
    private Optional<Question> difference(String text, List<String> words) {
        return words.stream()
                .map(word -> " " + word + " ")
                .flatMap(between ->
                        indexes(text, between)
                                .mapToObj(at ->
                                        difference(
                                                text.substring(0, at),
                                                text.substring(at + between.length()))))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Question> difference(String one, String other) {
        Optional<String> a = lexicon.meant(one, NamedEntry.ROLE);
        Optional<String> b = lexicon.meant(other, NamedEntry.ROLE);
        if (a.isPresent() && b.isPresent() && !a.equals(b)) {
            return Optional.of(
                    a.get().compareTo(b.get()) < 0
                            ? new Question.Difference(a.get(), b.get())
                            : new Question.Difference(b.get(), a.get()));
        }
        return Stream.of(one + BETWEEN_NAMES + other, other + BETWEEN_NAMES + one)
                .flatMap(name -> lexicon.meant(name, NamedEntry.COMPARISON).stream())
                .<Question>map(Question.Written::new)
                .findFirst()
                .or(() -> things(lexicon.meant(one), lexicon.meant(other)));
    }

    private static Optional<Question> things(Set<String> one, Set<String> other) {
        return one.isEmpty() || other.isEmpty() || one.equals(other)
                ? Optional.empty()
                : Optional.of(
                        new Question.Things(
                                Stream.of(one, other).flatMap(Set::stream).distinct().toList()));
    }

    private static IntStream indexes(String text, String part) {
        return IntStream.range(0, text.length()).filter(at -> text.startsWith(part, at));
    }

    private String withoutTails(String question) {
        String rest = question;
        boolean cut = true;
        while (cut) {
            cut = false;
            for (String tail : rules.tails()) {
                if (rest.endsWith(" " + tail)) {
                    rest = rest.substring(0, rest.length() - tail.length() - 1);
                    cut = true;
                }
            }
        }
        return rest;
    }
}
