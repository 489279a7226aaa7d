package rolebook.search.question;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Finds the activity that a text means, by names and by what activities make and need.
final class Subjects {
    private final Lexicon lexicon;
    private final TermUses uses;

    Subjects(Lexicon lexicon, TermUses uses) {
        this.lexicon = lexicon;
        this.uses = uses;
    }

    /// The activity; empty where none or several are meant as well as each other.
    Optional<String> activity(String text) {
        if (lexicon.isPersonal(text)) {
            return Optional.empty();
        }
        // "lead staff" is a name as it is; of "lead the launch" only the launch is.
        String thing = lexicon.withoutVerbs(text);
        boolean written = !thing.equals(text) && lexicon.isOfWriting(text);
        Optional<String> whole = named(text, false);
        return whole.isPresent() || thing.isEmpty() || thing.equals(text)
                ? whole
                : named(thing, written);
    }

    private Optional<String> named(String text, boolean written) {
        Optional<String> exact = lexicon.meant(text, NamedEntry.ACTIVITY);
        if (exact.isPresent()) {
            return exact;
        }
        Set<String> stems = lexicon.stems(text);
        List<String> whole = lexicon.activities(stems, true);
        if (!whole.isEmpty()) {
            return only(whole);
        }
        return Stream.<Supplier<Optional<String>>>of(
                        () -> managed(text, stems),
                        () -> workedOn(text, written),
                        () -> partlyNamed(text, stems))
                .map(Supplier::get)
                .flatMap(Optional::stream)
                .findFirst();
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
        Predicate<String> akin = activity -> lexicon.sharesName(activity, term.get());
        Predicate<String> alike = activity -> lexicon.holdsName(activity, term.get());
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
    private Optional<String> managed(String text, Set<String> stems) {
        boolean vague = stems.size() < 2 ? isVague(text, stems) : isRole(text);
        return vague ? Optional.empty() : only(lexicon.managing(stems));
    }

    private boolean isRole(String text) {
        return lexicon.meant(text, NamedEntry.ROLE).isPresent();
    }

    /// Whether the words mean no activity by themselves: "product", or a role.
    private boolean isVague(String text, Set<String> stems) {
        return !lexicon.isThing(stems) || isRole(text);
    }

    /// The activity whose title says all this and more, else the one that a name says all of. A
    /// term's own name is no part of another: "operations" are not "operational planning".
    private Optional<String> partlyNamed(String text, Set<String> stems) {
        if (isVague(text, stems) || lexicon.meant(text, NamedEntry.TERM).isPresent()) {
            return Optional.empty();
        }
        List<String> titled = lexicon.titled(lexicon.activities(stems, false), stems);
        return only(titled.isEmpty() ? lexicon.saying(stems) : titled);
    }

    private static Optional<String> only(List<String> found) {
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }
}
