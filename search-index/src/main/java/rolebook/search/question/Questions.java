package rolebook.search.question;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
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

    /// Whether people ask with a word, so that it is meant however near it is to a name's.
    ///
    /// @param word folded
    public boolean isEveryday(String word) {
        return lexicon.isEveryday(word);
    }

    /// The word that questions are put with which has two letters changed over here: "the" for
    /// `teh`.
    ///
    /// @param word folded
    public Optional<String> unswapped(String word) {
        return spelling.unswapped(word);
    }

    /// What is asked; empty for plain words, and for what the knowledge base does not hold.
    public Optional<Understood> read(String query) {
        return read(query, false);
    }

    /// What is asked, as [#read(String)].
    ///
    /// @param mending whether a question or a name that is not understood may have a mistyped word;
    ///   any other text is left to the search
    public Optional<Understood> read(String query, boolean mending) {
        String key = NameKey.of(query);
        Set<String> named = lexicon.named(key);
        if (!named.isEmpty()) {
            return Optional.of(new Understood(definition(named), query, Optional.empty()));
        }
        if (key.isEmpty() || key.length() > LONGEST) {
            return Optional.empty();
        }
        Optional<Understood> understood =
                asked(key, Optional.empty()).or(() -> joined(query)).or(() -> plural(key, query));
        return understood.isPresent() || !mending ? understood : mended(key);
    }

    /// A name in the plural.
    private Optional<Understood> plural(String key, String query) {
        Set<String> meant = lexicon.meant(key);
        return meant.isEmpty()
                ? Optional.empty()
                : Optional.of(new Understood(definition(meant), query, Optional.empty()));
    }

    /// A question or a name with one word mistyped.
    private Optional<Understood> mended(String written) {
        String key = spelling.withoutSwaps(written);
        Optional<Understood> unswapped =
                key.equals(written) ? Optional.empty() : asked(key, Optional.of(key));
        return unswapped.or(() -> respelt(key));
    }

    private Optional<Understood> respelt(String key) {
        return spelling.mended(plain(key))
                .flatMap(mended -> asked(mended.in(key), Optional.of(mended.in(key))))
                .or(() ->
                        spelling.mendedName(key)
                                .map(name ->
                                        new Understood(
                                                definition(lexicon.meant(name)),
                                                name,
                                                Optional.of(name))));
    }

    /// A comparison whose names a sign joins: "PM/PMM".
    private Optional<Understood> joined(String query) {
        String key = NameKey.of(rules.joiners().matcher(query).replaceAll(" and "));
        return key.equals(NameKey.of(query))
                ? Optional.empty()
                : asked(plain(key), Optional.empty(), form -> form.kind() == Form.Kind.COMPARISON);
    }

    private Optional<Understood> asked(String key, Optional<String> mended) {
        String question = plain(key);
        String first = rules.second().matcher(question).replaceFirst("");
        return asked(question, mended, _ -> true)
                .or(() -> asked(first, mended, _ -> true))
                .or(() -> inverted(first, mended));
    }

    /// "pricing, who decides?" is "who decides pricing".
    private Optional<Understood> inverted(String question, Optional<String> mended) {
        Matcher matcher = rules.inverted().matcher(question);
        return matcher.matches()
                ? asked(
                        matcher.group("q") + " " + matcher.group("x"),
                        mended,
                        form -> form.letter().isPresent())
                : Optional.empty();
    }

    private Optional<Understood> asked(
            String question, Optional<String> mended, Predicate<Form> forms) {
        return rules.forms().stream()
                .filter(forms)
                .flatMap(form ->
                        form.subject(question).stream()
                                .flatMap(subject ->
                                        read(form, subject)
                                                .map(found ->
                                                        new Understood(found, subject, mended))))
                .findFirst();
    }

    /// The question without what people say before and behind it.
    private String plain(String key) {
        return withoutTails(rules.lead().matcher(key).replaceFirst(""));
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
                    case COMPARISON -> difference(subject, form);
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

    /// Two names with one of the form's words between them, wherever it stands: a name may hold it
    /// too.
    private Optional<Question> difference(String text, Form form) {
        return form.split().stream()
                .map(word -> " " + word + " ")
                .flatMap(between ->
                        indexes(text, between)
                                .mapToObj(at ->
                                        difference(
                                                text.substring(0, at),
                                                text.substring(at + between.length()))))
                .flatMap(Optional::stream)
                .filter(found -> !form.strict() || found instanceof Question.Difference)
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
