package rolebook.generator.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Finds the names of entries in running text: whole words, the longest name first, whatever the
/// case and the hyphens, in singular or plural. A name that is an abbreviation (`OKR`) counts only
/// as it is written, a plural s aside.
public final class NameFinder {
    private final Map<String, List<Known>> byFirstWord = new HashMap<>();

    private record Known(String name, List<String> words, boolean abbreviation) {}

    /// A name in a passage.
    ///
    /// @param name as its entry writes it
    /// @param from the number of its first word
    /// @param to the number behind that of its last
    public record Mention(String name, int from, int to) {}

    /// A finder of `names`; what has no letter or digit is passed over.
    public NameFinder(Iterable<String> names) {
        for (String name : names) {
            List<String> words = words(name);
            if (!words.isEmpty()) {
                add(new Known(name, words, isAbbreviation(name)));
            }
        }
        Comparator<Known> longestFirst =
                Comparator.comparingInt((Known known) -> known.words().size()).reversed();
        byFirstWord.values().forEach(known -> known.sort(longestFirst.thenComparing(Known::name)));
    }

    private void add(Known known) {
        String first = known.words().getFirst();
        Set<String> keys = known.words().size() > 1 ? Set.of(first) : forms(first);
        keys.forEach(key -> byFirstWord.computeIfAbsent(key, _ -> new ArrayList<>()).add(known));
    }

    /// The names in `passage`, from left to right, none inside another.
    public List<Mention> in(Passage passage) {
        List<Mention> mentions = new ArrayList<>();
        for (int at = 0; at < passage.words().size(); ) {
            Optional<Mention> found = at(passage, at);
            found.ifPresent(mentions::add);
            at = found.map(Mention::to).orElse(at + 1);
        }
        return mentions;
    }

    private Optional<Mention> at(Passage passage, int from) {
        return byFirstWord.getOrDefault(passage.words().get(from).folded(), List.of()).stream()
                .filter(known -> fits(known, passage, from))
                .findFirst()
                .map(known -> new Mention(known.name(), from, from + known.words().size()));
    }

    private static boolean fits(Known known, Passage passage, int from) {
        int length = known.words().size();
        if (from + length > passage.words().size()) {
            return false;
        }
        if (known.abbreviation()) {
            String written = passage.words().get(from).text();
            return written.equals(known.name()) || written.equals(known.name() + "s");
        }
        for (int i = 1; i < length; i++) {
            String word = passage.words().get(from + i).folded();
            String wanted = known.words().get(i);
            boolean same = i == length - 1 ? forms(wanted).contains(word) : word.equals(wanted);
            if (!same || !isJoined(passage, from + i)) {
                return false;
            }
        }
        return true;
    }

    /// Whether nothing but spaces or a hyphen stands before word `at`.
    private static boolean isJoined(Passage passage, int at) {
        int start = passage.words().get(at - 1).end();
        String between = passage.text().substring(start, passage.words().get(at).start());
        return between.isBlank() || between.equals("-");
    }

    /// A word and its plural.
    private static Set<String> forms(String word) {
        String plural =
                word.matches(".*[^aeiou]y")
                        ? word.substring(0, word.length() - 1) + "ies"
                        : word.matches(".*(s|x|ch|sh)") ? word + "es" : word + "s";
        return Set.of(word, plural);
    }

    /// One word with at least two capitals.
    private static boolean isAbbreviation(String name) {
        return name.codePoints().allMatch(Character::isLetterOrDigit)
                && name.codePoints().filter(Character::isUpperCase).count() >= 2;
    }

    private static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        for (String word : name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{Nd}']+", -1)) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return List.copyOf(words);
    }
}
