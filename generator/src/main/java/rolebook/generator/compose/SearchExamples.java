package rolebook.generator.compose;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import rolebook.generator.model.Entry;
import rolebook.generator.model.Status;
import rolebook.generator.source.Located;

/// What somebody may type into the search, in the content's own words: the word that most entries
/// speak of, the short form of a role's name, and a question about the work that most roles share.
record SearchExamples(Material material) {
    /// Longer names leave no room in a search box, characters.
    private static final int LONGEST = 20;

    private static final Pattern SHORT_FORM = Pattern.compile("\\p{Lu}{2,5}");

    List<String> all() {
        return Stream.of(word(), shortForm(), question()).flatMap(Optional::stream).toList();
    }

    private Optional<String> word() {
        return shown(Entry.Term.class)
                .filter(term -> term.title().length() <= LONGEST)
                .max(Comparator.comparingInt(this::mentions).thenComparing(latest()))
                .map(Entry::title);
    }

    private int mentions(Entry entry) {
        return material.derived().mentionedBy().getOrDefault(entry.id(), List.of()).size();
    }

    /// That of the role that most entries speak of.
    private Optional<String> shortForm() {
        return shown(Entry.Role.class)
                .sorted(Comparator.comparingInt(this::mentions).reversed().thenComparing(Entry::id))
                .flatMap(role -> role.header().aliases().stream().map(Located::value))
                .filter(alias -> SHORT_FORM.matcher(alias).matches())
                .findFirst();
    }

    private Optional<String> question() {
        return shown(Entry.Activity.class)
                .filter(activity -> activity.title().length() <= LONGEST && doers(activity) > 0)
                .max(Comparator.comparingInt(this::doers).thenComparing(latest()))
                .map(activity -> "who does " + within(activity.title()));
    }

    private int doers(Entry activity) {
        return material.whoDoes(activity.id()).doers().size();
    }

    private <E extends Entry> Stream<E> shown(Class<E> type) {
        return material.knowledge().entries(type).stream()
                .filter(entry -> entry.header().status() != Status.DEPRECATED);
    }

    /// Of several the first in id order is taken.
    private static Comparator<Entry> latest() {
        return Comparator.comparing(Entry::id).reversed();
    }

    /// A title as it stands in the middle of a sentence; one in capitals stays.
    private static String within(String title) {
        boolean word = title.length() > 1 && Character.isLowerCase(title.charAt(1));
        return word ? title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1) : title;
    }
}
