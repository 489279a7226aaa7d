package rolebook.search.question;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import rolebook.search.question.ActivityNames.Sureness;

/// Finds the activities that a text means, by names and by what activities make and need.
final class Subjects {
    private static final Pattern BETWEEN = Pattern.compile(" (?:and|or) ");

    private final Words words;
    private final Lexicon lexicon;
    private final ActivityNames names;
    private final TermUses uses;

    Subjects(Words words, Lexicon lexicon, ActivityNames names, TermUses uses) {
        this.words = words;
        this.lexicon = lexicon;
        this.names = names;
        this.uses = uses;
    }

    /// The activity; two where both are meant alike, or where the text names one "and" another;
    /// empty where none or more are meant.
    ///
    /// @param deed whether the text begins with a verb: "retires" is not "retirement"
    List<String> activities(String text, boolean deed) {
        List<String> found = named(text, deed);
        String[] parts = BETWEEN.split(text, -1);
        if (!found.isEmpty() || parts.length != 2) {
            return found;
        }
        List<String> one = named(parts[0], deed);
        List<String> other = named(parts[1], deed);
        return one.size() * other.size() == 1
                ? Stream.of(one, other).flatMap(List::stream).distinct().sorted().toList()
                : List.of();
    }

    private List<String> named(String text, boolean deed) {
        if (words.isPersonal(text)) {
            return List.of();
        }
        List<String> whole = named(text, false, deed);
        // "lead staff" is a name as it is; of "lead the launch" only the launch is.
        String thing = words.withoutVerbs(text);
        return !whole.isEmpty() || thing.isEmpty() || thing.equals(text)
                ? whole
                : named(thing, words.isOfWriting(text), false);
    }

    private List<String> named(String text, boolean written, boolean deed) {
        Optional<String> exact = lexicon.meant(text, NamedEntry.ACTIVITY);
        if (exact.isPresent()) {
            return List.of(exact.get());
        }
        Wording asked = words.wording(text);
        List<String> whole = names.whole(asked, deed);
        if (!whole.isEmpty()) {
            return only(whole).stream().toList();
        }
        Optional<String> thing =
                deed
                        ? Optional.empty()
                        : Stream.<Supplier<Optional<String>>>of(
                                        () -> managed(text, asked), () -> workedOn(text, written))
                                .map(Supplier::get)
                                .flatMap(Optional::stream)
                                .findFirst();
        return thing.map(List::of).orElseGet(() -> partlyNamed(text, asked, deed));
    }

    /// The activity that makes what a term names, else the one that needs it; either says so in its
    /// name. What is written comes from the activity that makes it, whatever that is called.
    private Optional<String> workedOn(String text, boolean written) {
        Optional<String> term = lexicon.meant(text, NamedEntry.TERM);
        if (term.isEmpty()) {
            return Optional.empty();
        }
        List<TermUse> all = uses.of(term.get());
        List<String> making = activities(all, TermUse::made);
        Predicate<String> akin = activity -> names.sharesName(activity, term.get());
        Predicate<String> alike = activity -> names.holdsName(activity, term.get());
        return Stream.of(
                        written ? making : List.<String>of(),
                        making.stream().filter(akin).toList(),
                        activities(all, use -> !use.made()).stream().filter(alike).toList())
                .map(Subjects::only)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static List<String> activities(List<TermUse> uses, Predicate<TermUse> which) {
        return uses.stream().filter(which).map(TermUse::activity).distinct().toList();
    }

    /// The activity of managing a thing. Two words that say little each may name one: "IT
    /// projects".
    private Optional<String> managed(String text, Wording asked) {
        boolean vague = asked.stems().size() < 2 ? isVague(text, asked) : isRole(text);
        return vague ? Optional.empty() : only(names.managing(asked));
    }

    private boolean isRole(String text) {
        return lexicon.meant(text, NamedEntry.ROLE).isPresent();
    }

    /// Whether the words mean no activity by themselves: "product", or a role.
    private boolean isVague(String text, Wording asked) {
        return !words.isThing(asked.stems()) || isRole(text);
    }

    /// The activity whose title says all this and more, else the one or two that a name says all
    /// of. A term's own name is no part of another: "operations" are not "operational planning".
    private List<String> partlyNamed(String text, Wording asked, boolean deed) {
        if (isVague(text, asked) || lexicon.meant(text, NamedEntry.TERM).isPresent()) {
            return List.of();
        }
        boolean verb = deed && asked.isOneWord();
        List<String> titled = verb ? List.of() : names.titled(asked);
        return titled.isEmpty()
                ? said(text, asked, deed)
                : only(titled).stream()
                        .filter(id -> !asked.isOneWord() || !names.isNarrower(id, asked))
                        .toList();
    }

    private List<String> said(String text, Wording asked, boolean deed) {
        String object = words.object(text);
        var near = names.near(asked);
        List<String> found =
                near.stream()
                        .filter(id -> names.says(id, asked, object, deed) != Sureness.NOT)
                        .toList();
        int most = asked.isOneWord() && !deed ? 2 : 1;
        Sureness enough = near.size() == found.size() ? Sureness.WITHOUT_VERB : Sureness.SURELY;
        boolean clear =
                found.size() <= most
                        && found.stream()
                                .allMatch(id ->
                                        names.says(id, asked, object, deed).compareTo(enough) >= 0);
        return clear ? found : List.of();
    }

    private static Optional<String> only(List<String> found) {
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }
}
