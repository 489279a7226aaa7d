package rolebook.search.question;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// The names of activities, and of the terms that they work on, by what their words say.
final class ActivityNames {
    /// How surely a name says what is asked.
    enum Sureness {
        NOT,
        /// Words are left out that tell something.
        HARDLY,
        /// A verb is left out that not all work has.
        WITHOUT_VERB,
        SURELY
    }

    private final Map<String, List<Wording>> byId = new HashMap<>();
    private final Map<String, Set<String>> activitiesByWord = new HashMap<>();
    private final Words words;

    /// @param all by their names as [rolebook.search.schema.NameKey]s
    ActivityNames(Words words, Collection<NamedEntry> all) {
        this.words = words;
        for (NamedEntry entry : all) {
            boolean activity = NamedEntry.ACTIVITY.equals(entry.type());
            if (activity || NamedEntry.TERM.equals(entry.type())) {
                byId.put(entry.id(), entry.names().stream().map(words::wording).toList());
            }
            if (activity) {
                of(entry.id())
                        .flatMap(name -> name.stems().stream())
                        .forEach(stem ->
                                activitiesByWord
                                        .computeIfAbsent(stem, _ -> new TreeSet<>())
                                        .add(entry.id()));
            }
        }
    }

    /// Each of an entry's names, the title's first; none if there is no such entry.
    private Stream<Wording> of(String id) {
        return byId.getOrDefault(id, List.of()).stream();
    }

    private Set<String> with(String stem) {
        return activitiesByWord.getOrDefault(stem, Set.of());
    }

    /// The activities that have one of these words in a name, by id.
    Set<String> near(Wording asked) {
        Set<String> near = new TreeSet<>();
        asked.stems().forEach(stem -> near.addAll(with(stem)));
        return near;
    }

    /// The activities one of whose names has all these words.
    private List<String> holding(Wording asked, Predicate<Wording> fits) {
        return asked.stems().isEmpty()
                ? List.of()
                : with(asked.stems().iterator().next()).stream()
                        .filter(id ->
                                of(id).anyMatch(own ->
                                        own.holds(asked) && own.isSameWay(asked) && fits.test(own)))
                        .toList();
    }

    /// The activities with a name of just these words, or of others for them.
    ///
    /// @param deed whether the first word is a verb: where it is all, it must be one there
    List<String> whole(Wording asked, boolean deed) {
        List<String> found = ofSize(asked);
        return (found.isEmpty() ? ofSize(words.alike(asked)) : found)
                .stream().filter(id -> !deed || !asked.isOneWord() || isDone(id, asked)).toList();
    }

    private List<String> ofSize(Wording asked) {
        return holding(asked, own -> own.stems().size() == asked.stems().size());
    }

    private boolean isDone(String id, Wording one) {
        String verb = one.stems().iterator().next();
        return of(id).anyMatch(own -> own.deed().filter(verb::equals).isPresent());
    }

    /// The activities of managing what these words say, in this order: "risk management" for
    /// "risks"; but to "request features" is not to "handle feature requests".
    List<String> managing(Wording asked) {
        List<String> stems = List.copyOf(asked.stems());
        return holding(asked, _ -> true).stream()
                .filter(id -> of(id).anyMatch(own -> stems.equals(without(own, words::isManaging))))
                .toList();
    }

    private static List<String> without(Wording wording, Predicate<String> left) {
        return wording.stems().stream().filter(left.negate()).toList();
    }

    private static Set<String> rest(Wording all, Wording known) {
        Set<String> rest = new LinkedHashSet<>(all.stems());
        rest.removeAll(known.stems());
        return rest;
    }

    /// The activities whose title has all these words.
    List<String> titled(Wording asked) {
        return holding(asked, _ -> true).stream()
                .filter(id -> of(id).findFirst().filter(own -> own.holds(asked)).isPresent())
                .toList();
    }

    /// Whether a title has, beside these words, one that any work may be about: "product
    /// retirement" for "retirement".
    boolean isNarrower(String id, Wording asked) {
        return of(id).findFirst()
                .filter(own -> rest(own, asked).stream().anyMatch(words::isGeneral))
                .isPresent();
    }

    /// How surely the activity's names say what is asked, but for words that say nothing. Another
    /// object is another deed: who distributes tasks does not distribute the product.
    ///
    /// @param object the last word of what is asked, which is not one of its circumstances
    /// @param deed whether it begins with a verb
    Sureness says(String id, Wording asked, String object, boolean deed) {
        Sureness most = Sureness.NOT;
        for (Wording own : byId.getOrDefault(id, List.of())) {
            Sureness sure =
                    !own.isSameWay(asked)
                            ? Sureness.NOT
                            : asked.holds(own)
                                    ? withMore(id, own, asked, object, deed)
                                    : withLess(own, asked, object, deed);
            most = sure.compareTo(most) > 0 ? sure : most;
        }
        return most;
    }

    private Sureness withMore(String id, Wording own, Wording asked, String object, boolean deed) {
        boolean fits =
                words.isThing(own.stems())
                        && (!deed || !own.isOneWord() || isDone(id, own))
                        && rest(asked, own).stream()
                                .allMatch(stem ->
                                        (words.isGeneral(stem) && !stem.equals(object))
                                                || isToldWith(id, stem, own));
        return fits ? Sureness.SURELY : Sureness.NOT;
    }

    /// Whether another name of the activity has the word beside one of these.
    private boolean isToldWith(String id, String stem, Wording own) {
        return of(id).anyMatch(name ->
                name.stems().contains(stem)
                        && own.stems().stream().anyMatch(name.stems()::contains));
    }

    private Sureness withLess(Wording own, Wording asked, String object, boolean deed) {
        Set<String> left = rest(own, asked);
        Predicate<String> light = stem -> !deed && words.isLight(stem);
        if (!List.copyOf(asked.stems()).equals(without(own, left::contains))
                || !words.isThing(asked.stems())
                || left.stream().anyMatch(stem -> words.namesThing(stem) && !light.test(stem))) {
            return Sureness.NOT;
        }
        boolean narrower =
                asked.isOneWord()
                        ? left.stream().anyMatch(stem -> tells(stem, deed) && !words.isVerb(stem))
                        : words.isGeneral(object) && left.stream().anyMatch(s -> tells(s, deed));
        if (narrower) {
            return Sureness.HARDLY;
        }
        if (!asked.isOneWord()) {
            return Sureness.SURELY;
        }
        if (deed) {
            String verb = asked.stems().iterator().next();
            boolean only = own.deed().filter(verb::equals).isPresent() && with(verb).size() == 1;
            return only ? Sureness.SURELY : Sureness.HARDLY;
        }
        return left.stream().anyMatch(light) ? Sureness.WITHOUT_VERB : Sureness.SURELY;
    }

    private boolean tells(String stem, boolean deed) {
        return words.isGeneral(stem) && !(deed && words.isImplied(stem));
    }

    /// Whether an activity shares a name with an entry: one of its names has all words of one of
    /// the other's that say anything.
    boolean sharesName(String activity, String other) {
        return of(other)
                .map(name -> without(name, words::isGeneral))
                .filter(stems -> !stems.isEmpty())
                .anyMatch(stems -> of(activity).anyMatch(own -> own.stems().containsAll(stems)));
    }

    /// Whether one of an activity's names has all words of one of another entry's.
    boolean holdsName(String activity, String other) {
        return of(other)
                .filter(name -> !without(name, words::isGeneral).isEmpty())
                .anyMatch(name -> of(activity).anyMatch(own -> own.holds(name)));
    }
}
