package rolebook.search.question;

import java.util.LinkedHashSet;
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
        // "lead staff" is a name as it is; of "lead the launch" only the launch is.
        Set<String> ways = new LinkedHashSet<>(List.of(text, lexicon.withoutVerbs(text)));
        return ways.stream()
                .filter(way -> !way.isEmpty())
                .map(this::named)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<String> named(String text) {
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
                        () -> workedOn(text),
                        () -> partlyNamed(text, stems))
                .map(Supplier::get)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /// The activity that makes what a term names, else the one that needs it and says so in its
    /// name.
    private Optional<String> workedOn(String text) {
        Optional<String> term = lexicon.meant(text, NamedEntry.TERM);
        if (term.isEmpty()) {
            return Optional.empty();
        }
        List<TermUse> all = uses.of(term.get());
        List<String> making = activities(all, TermUse::made);
        Optional<String> maker = only(making);
        if (maker.isPresent()) {
            return maker;
        }
        Predicate<String> akin = activity -> lexicon.sharesName(activity, term.get());
        Optional<String> named = only(making.stream().filter(akin).toList());
        return named.isPresent()
                ? named
                : only(activities(all, use -> !use.made()).stream().filter(akin).toList());
    }

    private static List<String> activities(List<TermUse> uses, Predicate<TermUse> which) {
        return uses.stream().filter(which).map(TermUse::activity).distinct().toList();
    }

    private Optional<String> managed(String text, Set<String> stems) {
        return isVague(text, stems) ? Optional.empty() : only(lexicon.managing(stems));
    }

    /// Whether the words mean no activity by themselves: "product", or a role.
    private boolean isVague(String text, Set<String> stems) {
        return !lexicon.isTelling(stems) || lexicon.meant(text, NamedEntry.ROLE).isPresent();
    }

    /// The activity whose name says all this and more. One word is enough in a title only.
    private Optional<String> partlyNamed(String text, Set<String> stems) {
        if (isVague(text, stems)) {
            return Optional.empty();
        }
        List<String> all = lexicon.activities(stems, false);
        List<String> titled = lexicon.titled(all, stems);
        if (!titled.isEmpty() || stems.size() == 1) {
            return only(titled);
        }
        return only(all);
    }

    private static Optional<String> only(List<String> found) {
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }
}
