package rolebook.search.question;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Finds the two names that a text compares.
final class Comparisons {
    private static final String BETWEEN_NAMES = " vs ";

    private final Lexicon lexicon;

    Comparisons(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /// Two names with one of the form's words between them, wherever it stands: a name may hold it
    /// too.
    Optional<Question> of(String text, Form form) {
        return form.split().stream()
                .map(word -> word.isEmpty() ? " " : " " + word + " ")
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
}
