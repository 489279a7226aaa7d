package rolebook.search.question;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rolebook.search.schema.NameKey;

/// The names of a knowledge base, looked up as people say them.
final class Lexicon {
    private final Map<String, String> types = new HashMap<>();
    private final Map<String, List<Set<String>>> stemsById = new HashMap<>();
    private final Map<String, Set<String>> byName = new HashMap<>();
    private final Map<String, Set<String>> bySingular = new HashMap<>();
    private final Map<String, Set<String>> activitiesByWord = new HashMap<>();

    /// Filled while the lexicon is made, then only read: the same words come again and again.
    private final Map<String, String> stemsOfWords = new HashMap<>();

    private final QuestionRules rules;
    private final Inflection inflection;
    private final Set<String> verbs;
    private final Set<String> managing;
    private final Set<String> writing;
    private final Set<String> general;
    private final Set<String> knownStems;
    private final Set<String> everyday;

    Lexicon(QuestionRules rules, Collection<NamedEntry> all) {
        this.rules = rules;
        this.inflection = new Inflection(rules.unstemmed());
        this.verbs = stemmed(rules.verbs());
        this.managing = stemmed(rules.managing());
        this.writing = stemmed(rules.writing());
        this.general = stemmed(rules.general());
        this.everyday = stemmed(rules.everyday());
        all.forEach(this::add);
        knownStems = new HashSet<>(stemsOfWords.values());
        Stream.of(
                        rules.asking(),
                        rules.everyday(),
                        rules.general(),
                        rules.verbs(),
                        rules.managing())
                .forEach(words -> knownStems.addAll(stemmed(words)));
    }

    private Set<String> stemmed(Set<String> words) {
        return words.stream().map(inflection::stem).collect(Collectors.toUnmodifiableSet());
    }

    private void add(NamedEntry entry) {
        List<String> keys =
                entry.names().stream().map(NameKey::of).filter(key -> !key.isEmpty()).toList();
        types.put(entry.id(), entry.type());
        keys.stream()
                .flatMap(key -> words(key).stream())
                .forEach(word -> stemsOfWords.computeIfAbsent(word, inflection::stem));
        for (String key : keys) {
            put(byName, key, entry.id());
            put(bySingular, singular(key), entry.id());
        }
        if (isA(entry.id(), NamedEntry.ACTIVITY) || isA(entry.id(), NamedEntry.TERM)) {
            stemsById.put(entry.id(), keys.stream().map(this::stems).toList());
        }
        if (isA(entry.id(), NamedEntry.ACTIVITY)) {
            names(entry.id())
                    .flatMap(Set::stream)
                    .forEach(stem -> put(activitiesByWord, stem, entry.id()));
        }
    }

    private static void put(Map<String, Set<String>> map, String key, String id) {
        map.computeIfAbsent(key, _ -> new TreeSet<>()).add(id);
    }

    /// The entries of exactly this name, by id.
    Set<String> named(String key) {
        return byName.getOrDefault(key, Set.of());
    }

    /// The entries of this name, articles and plurals aside; exactly this name first.
    Set<String> meant(String text) {
        String bare = withoutArticle(text);
        for (Set<String> found :
                List.of(
                        named(text),
                        named(bare),
                        named(bare.endsWith("s") ? bare.substring(0, bare.length() - 1) : bare),
                        bySingular.getOrDefault(singular(bare), Set.of()))) {
            if (!found.isEmpty()) {
                return found;
            }
        }
        return Set.of();
    }

    /// The one entry of a type that the text means; empty if none or several.
    Optional<String> meant(String text, String type) {
        List<String> found = meant(text).stream().filter(id -> isA(id, type)).toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    boolean isA(String id, String type) {
        return type.equals(types.get(id));
    }

    /// The stems of the words that say which activity is meant.
    Set<String> stems(String text) {
        Set<String> stems = new LinkedHashSet<>();
        for (String word : words(text)) {
            if (!rules.fillers().contains(word)) {
                stems.add(stem(word));
            }
        }
        return stems;
    }

    /// The words that names are made of.
    Set<String> wordsOfNames() {
        return Collections.unmodifiableSet(stemsOfWords.keySet());
    }

    /// Whether a word is of a name or one that people ask with, letter by letter.
    boolean isSpelt(String word) {
        return stemsOfWords.containsKey(word)
                || rules.asking().contains(word)
                || rules.everyday().contains(word)
                || rules.fillers().contains(word);
    }

    /// The words that questions are put with, those first that are meant where two could be.
    Stream<String> wordsOfQuestions() {
        return Stream.of(rules.asking(), new TreeSet<>(rules.fillers())).flatMap(Set::stream);
    }

    /// Whether a word is of a name, in whatever form, or one that people ask with.
    boolean knows(String word) {
        String stem = stem(word);
        return knownStems.contains(stem) || rules.fillers().contains(word);
    }

    /// Whether a word is one that people ask with, in whatever form.
    boolean isEveryday(String word) {
        return everyday.contains(inflection.stem(word));
    }

    String stem(String word) {
        String known = stemsOfWords.get(word);
        return known == null ? inflection.stem(word) : known;
    }

    /// The text without the verbs that it begins with: "the roadmap" for "set up the roadmap".
    String withoutVerbs(String text) {
        List<String> words = new ArrayList<>(words(text));
        while (!words.isEmpty() && (isVerb(words.getFirst()) || isFiller(words.getFirst()))) {
            words.removeFirst();
        }
        return String.join(" ", words);
    }

    /// Whether the text begins with a word for putting something in writing.
    boolean isOfWriting(String text) {
        return writing.contains(stem(words(text).getFirst()));
    }

    /// Whether the text is about something of somebody's own: "my deadline".
    boolean isPersonal(String text) {
        return words(text).stream().anyMatch(rules.personal()::contains);
    }

    private boolean isVerb(String word) {
        return verbs.contains(stem(word));
    }

    private boolean isFiller(String word) {
        return rules.fillers().contains(word);
    }

    /// Whether the words name a thing: one beyond verbs of work and what any activity may be about.
    boolean isThing(Set<String> stems) {
        return stems.stream().anyMatch(this::namesThing);
    }

    private boolean namesThing(String stem) {
        return !general.contains(stem) && !verbs.contains(stem) && !managing.contains(stem);
    }

    /// The activities one of whose names has all these stems.
    ///
    /// @param whole whether the name has no others
    List<String> activities(Set<String> stems, boolean whole) {
        return stems.isEmpty()
                ? List.of()
                : activitiesByWord.getOrDefault(stems.iterator().next(), Set.of()).stream()
                        .filter(id -> names(id).anyMatch(own -> has(own, stems, whole)))
                        .toList();
    }

    /// The activities of managing what these stems say, in this order: "risk management" for
    /// "risks"; but to "request features" is not to "handle feature requests".
    List<String> managing(Set<String> stems) {
        List<String> asked = List.copyOf(stems);
        return activities(stems, false).stream()
                .filter(id ->
                        names(id).anyMatch(own -> asked.equals(without(own, managing::contains))))
                .toList();
    }

    private static List<String> without(Set<String> stems, Predicate<String> left) {
        return stems.stream().filter(left.negate()).toList();
    }

    /// The activities one of whose names says all that these stems say, but for words that say
    /// nothing: "measure performance" for "measure product performance", "oven work" for "oven".
    List<String> saying(Set<String> stems) {
        return activitiesByWord.entrySet().stream()
                .filter(entry -> stems.contains(entry.getKey()))
                .flatMap(entry -> entry.getValue().stream())
                .distinct()
                .sorted()
                .filter(id -> names(id).anyMatch(own -> says(own, stems)))
                .toList();
    }

    private boolean says(Set<String> own, Set<String> stems) {
        if (stems.containsAll(own)) {
            return isThing(own) && general.containsAll(without(stems, own::contains));
        }
        return List.copyOf(stems).equals(without(own, stem -> !stems.contains(stem)))
                && isThing(stems)
                && without(own, stems::contains).stream().noneMatch(this::namesThing);
    }

    /// Of some activities, those whose title has all these stems.
    List<String> titled(List<String> activities, Set<String> stems) {
        return activities.stream()
                .filter(id ->
                        names(id).findFirst().filter(own -> has(own, stems, false)).isPresent())
                .toList();
    }

    /// Whether an activity shares a name with an entry: one of its names has all words of one of
    /// the other's that say anything.
    boolean sharesName(String activity, String other) {
        return names(other)
                .map(stems -> without(stems, general::contains))
                .filter(stems -> !stems.isEmpty())
                .anyMatch(stems -> names(activity).anyMatch(own -> own.containsAll(stems)));
    }

    /// Whether one of an activity's names has all words of one of another entry's.
    boolean holdsName(String activity, String other) {
        return names(other)
                .filter(stems -> !general.containsAll(stems))
                .anyMatch(stems -> names(activity).anyMatch(own -> own.containsAll(stems)));
    }

    /// The stems of each of an entry's names, the title's first; none if there is no such entry.
    private Stream<Set<String>> names(String id) {
        return stemsById.getOrDefault(id, List.of()).stream();
    }

    private static boolean has(Set<String> own, Set<String> stems, boolean whole) {
        return whole ? own.equals(stems) : own.containsAll(stems);
    }

    private String withoutArticle(String text) {
        List<String> words = new ArrayList<>(words(text));
        while (words.size() > 1 && rules.articles().contains(words.getFirst())) {
            words.removeFirst();
        }
        return String.join(" ", words);
    }

    private static String singular(String key) {
        return String.join(" ", words(key).stream().map(Inflection::singular).toList());
    }

    private static List<String> words(String text) {
        return Arrays.asList(text.split(" ", -1));
    }
}
