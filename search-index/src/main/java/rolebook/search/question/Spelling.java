package rolebook.search.question;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Mends a mistyped word of a question or a name by the words that names and questions are made of:
/// `pricng`, `lanch`, `diference`; and any small words two letters of which are changed over:
/// `teh`.
///
/// One word that is not known, of five letters or more, is taken for the one that a single edit
/// makes of it: a letter left out, put in, wrong, or two changed over, not the first one. Where
/// several words fit or several words do not, nothing is mended.
final class Spelling {
    /// Shorter words are near to too many others, in chars.
    private static final int SHORTEST = 5;

    /// The shortest word of questions that is known with two letters changed over, in chars.
    private static final int SHORTEST_SWAPPED = 3;

    /// Words from here on are like few others, in chars.
    private static final int LONG = 8;

    private final Words words;
    private final Lexicon lexicon;
    private final Map<Character, Set<String>> byFirstLetter;

    Spelling(Words words, Lexicon lexicon) {
        this.words = words;
        this.lexicon = lexicon;
        this.byFirstLetter =
                Stream.concat(words.ofNames().stream(), words.ofQuestions())
                        .filter(word -> word.length() >= SHORTEST - 1)
                        .collect(
                                Collectors.groupingBy(
                                        word -> word.charAt(0),
                                        Collectors.toCollection(TreeSet::new)));
    }

    /// A word and what it stands for.
    record Mended(String wrong, String right) {
        /// `text`, whose words are separated by spaces, with the one instead of the other.
        String in(String text) {
            return Stream.of(text.split(" ", -1))
                    .map(word -> word.equals(wrong) ? right : word)
                    .collect(Collectors.joining(" "));
        }
    }

    /// The word of questions that a word is but for two neighbouring letters: "the" for `teh`.
    Optional<String> unswapped(String word) {
        return word.length() < SHORTEST_SWAPPED || words.isSpelt(word)
                ? Optional.empty()
                : words.ofQuestions()
                        .filter(known -> known.length() == word.length() && isOneEdit(word, known))
                        .filter(known -> word.chars().sum() == known.chars().sum())
                        .findFirst();
    }

    /// A text without swapped letters in the words that questions are put with.
    String withoutSwaps(String text) {
        return Stream.of(text.split(" ", -1))
                .map(word -> unswapped(word).orElse(word))
                .collect(Collectors.joining(" "));
    }

    /// The one mistyped word of a question.
    Optional<Mended> mended(String question) {
        List<Mended> mended =
                Stream.of(question.split(" ", -1))
                        .distinct()
                        .filter(this::isUnknown)
                        .flatMap(word -> meant(word).map(right -> new Mended(word, right)).stream())
                        .limit(2)
                        .toList();
        return mended.size() == 1 ? Optional.of(mended.getFirst()) : Optional.empty();
    }

    /// The one name that a text with one mistyped word stands for, as a
    /// [rolebook.search.schema.NameKey]; forms of one word count as one.
    Optional<String> mendedName(String text) {
        List<String> names =
                Stream.of(text.split(" ", -1))
                        .distinct()
                        .filter(word -> isUnknown(word) || isLongAndNew(word))
                        .flatMap(word -> near(word).stream().map(right -> new Mended(word, right)))
                        .map(mended -> mended.in(text))
                        .filter(name -> !lexicon.meant(name).isEmpty())
                        .toList();
        boolean clear = names.stream().map(lexicon::meant).distinct().count() == 1;
        return clear ? Optional.of(names.getFirst()) : Optional.empty();
    }

    /// In a name a long word counts as mistyped though its stem is known: `marketting team`.
    private boolean isLongAndNew(String word) {
        return word.length() >= LONG
                && word.chars().noneMatch(Character::isDigit)
                && !words.isSpelt(word);
    }

    private boolean isUnknown(String word) {
        return word.length() >= SHORTEST
                && word.chars().noneMatch(Character::isDigit)
                && !words.knows(word);
    }

    /// The word that is meant; empty where there are several that are not forms of one.
    private Optional<String> meant(String word) {
        List<String> near = near(word);
        boolean clear = near.stream().map(words::stem).distinct().count() == 1;
        return clear ? Optional.of(near.getFirst()) : Optional.empty();
    }

    private List<String> near(String word) {
        return byFirstLetter.getOrDefault(word.charAt(0), Set.of()).stream()
                .filter(known -> isOneEdit(word, known))
                .toList();
    }

    /// Whether one letter less, more or else, or two changed over, make `b` of `a`.
    static boolean isOneEdit(String a, String b) {
        int shorter = Math.min(a.length(), b.length());
        if (Math.abs(a.length() - b.length()) > 1) {
            return false;
        }
        int start = 0;
        while (start < shorter && a.charAt(start) == b.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start
                && a.charAt(a.length() - 1 - end) == b.charAt(b.length() - 1 - end)) {
            end++;
        }
        String restA = a.substring(start, a.length() - end);
        String restB = b.substring(start, b.length() - end);
        return (restA.length() <= 1 && restB.length() <= 1)
                || (restA.length() == 2
                        && restB.length() == 2
                        && restA.charAt(0) == restB.charAt(1)
                        && restA.charAt(1) == restB.charAt(0));
    }
}
