package rolebook.search.question;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
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

    private final QuestionRules rules = QuestionRules.english();
    private final Words words;
    private final Lexicon lexicon;
    private final Subjects subjects;
    private final Spelling spelling;
    private final Comparisons comparisons;

    /// @param entries all that have names
    /// @param uses is asked where a question names a thing and not the work on it
    public Questions(Collection<NamedEntry> entries, TermUses uses) {
        List<NamedEntry> keyed = entries.stream().map(NamedEntry::keyed).toList();
        this.words = new Words(rules, keyed.stream().flatMap(e -> e.names().stream()).toList());
        this.lexicon = new Lexicon(words, keyed);
        this.subjects = new Subjects(words, lexicon, new ActivityNames(words, keyed), uses);
        this.spelling = new Spelling(words, lexicon);
        this.comparisons = new Comparisons(lexicon);
    }

    /// The rules as the browser's search reads them, with those of [NameKey#rules()], as JSON.
    public static String rules() {
        return QuestionRules.withKeys(NameKey.rules());
    }

    /// Whether people ask with a word, so that it is meant however near it is to a name's.
    ///
    /// @param word folded
    public boolean isEveryday(String word) {
        return words.isEveryday(word);
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
                    case WHO_DOES -> whoDoes(form, subject);
                    case ROLE ->
                            lexicon.meant(subject, NamedEntry.ROLE)
                                    .map(id -> new Question.Definition(List.of(id)));
                    case DEFINITION ->
                            Optional.of(meant(subject, form.types()))
                                    .filter(found -> !found.isEmpty())
                                    .map(this::definition);
                    case COMPARISON -> comparisons.of(subject, form);
                };
        return question.<Question>map(found -> found).stream();
    }

    private Optional<Question> whoDoes(Form form, String subject) {
        String thing = form.role() ? behindRole(subject) : subject;
        if (thing.isEmpty()) {
            return Optional.empty();
        }
        String work = form.as().isEmpty() ? thing : form.as() + words.alike(thing);
        List<String> found = subjects.activities(work, form.deed());
        return switch (found.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(new Question.WhoDoes(found.getFirst(), form.letter()));
            default -> Optional.of(new Question.Definition(found));
        };
    }

    /// What follows the longest name of a role that a text begins with; empty if there is none.
    private String behindRole(String text) {
        for (int at = text.lastIndexOf(' '); at > 0; at = text.lastIndexOf(' ', at - 1)) {
            if (lexicon.meant(text.substring(0, at), NamedEntry.ROLE).isPresent()) {
                return text.substring(at + 1);
            }
        }
        return "";
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
