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
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The words of names and of questions, and what they may say.
final class Words {
    /// How names end that tell of work by a noun.
    private static final Pattern NOUN = Pattern.compile("(?:ing|ment|sis|ance)$");

    private final QuestionRules rules;
    private final Inflection inflection;

    /// Filled while this is made, then only read: the same words come again and again.
    private final Map<String, String> stemsOfWords = new HashMap<>();

    private final Set<String> verbs;
    private final Set<String> light;
    private final Set<String> implied;
    private final Set<String> managing;
    private final Set<String> writing;
    private final Set<String> general;
    private final Set<String> everyday;
    private final Set<String> knownStems;

    /// @param names all, as [rolebook.search.schema.NameKey]s
    Words(QuestionRules rules, Collection<String> names) {
        this.rules = rules;
        this.inflection = new Inflection(rules.unstemmed());
        this.verbs = stemmed(rules.verbs());
        this.light = stemmed(rules.light());
        this.implied = stemmed(rules.implied());
        this.managing = stemmed(rules.managing());
        this.writing = stemmed(rules.writing());
        this.general = stemmed(rules.general());
        this.everyday = stemmed(rules.everyday());
        names.stream()
                .flatMap(name -> of(name).stream())
                .forEach(word -> stemsOfWords.computeIfAbsent(word, inflection::stem));
        this.knownStems = new HashSet<>(stemsOfWords.values());
        Stream.of(stemmed(rules.asking()), everyday, general, verbs, managing)
                .forEach(knownStems::addAll);
    }

    private Set<String> stemmed(Set<String> words) {
        return words.stream().map(inflection::stem).collect(Collectors.toUnmodifiableSet());
    }

    /// The words of a text that spaces separate.
    static List<String> of(String text) {
        return Arrays.asList(text.split(" ", -1));
    }

    String stem(String word) {
        String known = stemsOfWords.get(word);
        return known == null ? inflection.stem(word) : known;
    }

    /// What the words of a text say.
    Wording wording(String text) {
        Set<String> stems = new LinkedHashSet<>();
        Set<Integer> ways = new HashSet<>();
        for (String word : of(text)) {
            Integer way = rules.deeds().get(word);
            if (way != null) {
                ways.add(way);
            }
            if (!isFiller(word)) {
                stems.add(stem(word));
            }
        }
        boolean begins = !stems.isEmpty() && stems.size() > 1 != NOUN.matcher(text).find();
        Optional<String> deed = begins ? Optional.of(stems.iterator().next()) : Optional.empty();
        return new Wording(stems, ways, deed);
    }

    /// The same said with other words of the same meaning.
    Wording alike(Wording wording) {
        Set<String> others = new LinkedHashSet<>();
        wording.stems().forEach(stem -> others.add(alike(stem)));
        return new Wording(others, wording.ways(), Optional.empty());
    }

    String alike(String stem) {
        return rules.alike().getOrDefault(stem, stem);
    }

    /// What is done to in a text, its circumstances aside: "product" of "the price of the product
    /// in the shop"; empty if there is no word.
    String object(String text) {
        String object = "";
        for (String stem : wording(rules.adjunct().matcher(text).replaceFirst("")).stems()) {
            object = stem;
        }
        return object;
    }

    /// The words that names are made of.
    Set<String> ofNames() {
        return Collections.unmodifiableSet(stemsOfWords.keySet());
    }

    /// The words that questions are put with, those first that are meant where two could be.
    Stream<String> ofQuestions() {
        return Stream.of(rules.asking(), new TreeSet<>(rules.fillers())).flatMap(Set::stream);
    }

    /// Whether a word is of a name or one that people ask with, letter by letter.
    boolean isSpelt(String word) {
        return stemsOfWords.containsKey(word)
                || rules.asking().contains(word)
                || rules.everyday().contains(word)
                || isFiller(word);
    }

    /// Whether a word is of a name, in whatever form, or one that people ask with.
    boolean knows(String word) {
        return knownStems.contains(stem(word)) || isFiller(word);
    }

    /// Whether a word is one that people ask with, in whatever form.
    boolean isEveryday(String word) {
        return everyday.contains(inflection.stem(word));
    }

    /// The text without the verbs that it begins with: "the roadmap" for "set up the roadmap".
    String withoutVerbs(String text) {
        List<String> words = new ArrayList<>(of(text));
        while (!words.isEmpty() && (isFiller(words.getFirst()) || isVerb(stem(words.getFirst())))) {
            words.removeFirst();
        }
        return String.join(" ", words);
    }

    /// The text without the articles that it begins with.
    String withoutArticle(String text) {
        List<String> words = new ArrayList<>(of(text));
        while (words.size() > 1 && rules.articles().contains(words.getFirst())) {
            words.removeFirst();
        }
        return String.join(" ", words);
    }

    /// Whether the text begins with a word for putting something in writing.
    boolean isOfWriting(String text) {
        return writing.contains(stem(of(text).getFirst()));
    }

    /// Whether the text is about something of somebody's own: "my deadline".
    boolean isPersonal(String text) {
        return of(text).stream().anyMatch(rules.personal()::contains);
    }

    private boolean isFiller(String word) {
        return rules.fillers().contains(word);
    }

    boolean isVerb(String stem) {
        return verbs.contains(stem);
    }

    /// Whether a verb may be left out before what it is done to: "refunds" for "give refunds".
    boolean isLight(String stem) {
        return light.contains(stem);
    }

    /// Whether a verb alone says that it is done to this: "who ships".
    boolean isImplied(String stem) {
        return implied.contains(stem);
    }

    boolean isManaging(String stem) {
        return managing.contains(stem);
    }

    /// Whether any work may be about it.
    boolean isGeneral(String stem) {
        return general.contains(stem);
    }

    /// Whether a word names a thing: neither work nor what any work may be about.
    boolean namesThing(String stem) {
        return !isGeneral(stem) && !isVerb(stem) && !isManaging(stem);
    }

    /// Whether one of the words names a thing.
    boolean isThing(Set<String> stems) {
        return stems.stream().anyMatch(this::namesThing);
    }
}
