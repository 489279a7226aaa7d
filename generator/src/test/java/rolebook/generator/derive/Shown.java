package rolebook.generator.derive;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import rolebook.generator.computed.AlphabetLetter;
import rolebook.generator.computed.Exchange;
import rolebook.generator.computed.Finding;
import rolebook.generator.computed.HeldLetters;
import rolebook.generator.computed.Here;
import rolebook.generator.computed.Overlay;
import rolebook.generator.computed.RolePair;
import rolebook.generator.computed.Statement;
import rolebook.generator.computed.TermUse;
import rolebook.generator.computed.WhoDoes;
import rolebook.generator.model.Letter;
import rolebook.generator.model.Letters;
import rolebook.generator.model.Skill;

/// Writes what was derived as text, completely, so that a test compares the whole of it.
final class Shown {
    private Shown() {}

    static Letters letters(String written) {
        return written.equals("-")
                ? Letters.NONE
                : new Letters(
                        Arrays.stream(written.split("/"))
                                .map(Letter::valueOf)
                                .collect(Collectors.toSet()));
    }

    static <K, V> String map(Map<K, V> map, Function<V, String> show) {
        return map.entrySet().stream()
                .map(entry -> entry.getKey() + ": " + show.apply(entry.getValue()))
                .collect(Collectors.joining("\n"));
    }

    static <T> String each(Collection<T> values, Function<T, String> show) {
        return values.stream().map(show).collect(Collectors.joining(", "));
    }

    static <T> String lines(Collection<T> values, Function<T, String> show) {
        return values.stream().map(show).collect(Collectors.joining("\n"));
    }

    static String ids(Collection<?> ids) {
        return each(ids, Object::toString);
    }

    static String statement(Statement statement) {
        return statement.id()
                + " "
                + statement.activities()
                + " stages "
                + statement.stages()
                + " sources "
                + statement.sources()
                + " contexts "
                + statement.contexts();
    }

    static String whoDoes(WhoDoes whoDoes) {
        return lines(whoDoes.doers(), Shown::doer)
                + (whoDoes.here().isEmpty() ? "" : "\n" + lines(whoDoes.here(), Shown::here));
    }

    private static String doer(WhoDoes.Doer doer) {
        return doer.role()
                + " says ["
                + each(
                        doer.statements(),
                        said ->
                                said.statement().id()
                                        + said.part().map(part -> " of " + part).orElse(""))
                + "] holds ["
                + each(doer.letters(), held -> held.framework() + " " + held.letters())
                + "]";
    }

    static String held(HeldLetters held) {
        return held.framework()
                + " "
                + held.activity()
                + " "
                + held.letters()
                + because(" joint ", held.joint());
    }

    static String use(TermUse use) {
        return (use.made() ? "made by " : "used by ")
                + use.activity()
                + " as "
                + use.text().plain();
    }

    static String exchange(Exchange exchange) {
        return exchange.role()
                + " to "
                + exchange.other()
                + " gives ["
                + each(exchange.gives(), Shown::thing)
                + "] gets ["
                + each(exchange.gets(), Shown::thing)
                + "]";
    }

    private static String thing(Exchange.Thing thing) {
        return thing.text().plain() + " @" + thing.writtenIn();
    }

    static String letter(AlphabetLetter letter) {
        return letter.letter()
                + ": "
                + each(
                        letter.rows(),
                        row -> row.name() + (row.alias() ? " -> " : " = ") + row.entry());
    }

    static String overlay(Overlay overlay) {
        return overlay.team()
                + " on "
                + overlay.base()
                + "\n"
                + each(overlay.seats(), seat -> seat.label().value())
                + "\n"
                + lines(overlay.rows(), Shown::row)
                + (overlay.unseated().isEmpty() ? "" : "\nunseated " + overlay.unseated())
                + (overlay.findings().isEmpty() ? "" : "\n")
                + lines(overlay.findings(), Shown::finding);
    }

    private static String row(Overlay.Row row) {
        return row.activity()
                + " "
                + row.fate()
                + " ["
                + each(row.base(), cell -> cell.role() + " " + cell(cell.letters()))
                + "] -> ["
                + each(row.cells(), Shown::cell)
                + "]"
                + because(" joint ", row.joint())
                + because(" to ", row.reducedTo())
                + (row.reasons().isEmpty() ? "" : " because " + ids(row.reasons()));
    }

    static String finding(Finding finding) {
        return finding.severity().word()
                + " "
                + finding.rule().rule().id()
                + finding.activity().map(row -> " row " + row).orElse("")
                + (finding.column().isPresent() ? " column " + finding.column().getAsInt() : "")
                + ": "
                + finding.message();
    }

    static String here(Here here) {
        return here.team()
                + " "
                + here.activity()
                + ": "
                + each(here.seats(), Shown::seat)
                + because(" dropped ", here.dropped())
                + because(" to ", here.reducedTo())
                + (here.reasons().isEmpty() ? "" : " because " + ids(here.reasons()));
    }

    private static String seat(Here.SeatLetters seat) {
        return seat.seat()
                + " "
                + seat.letters()
                + " as "
                + seat.roles()
                + because(" in ", seat.scope())
                + because(" at ", seat.contact());
    }

    static String pair(RolePair pair) {
        return pair.a()
                + " and "
                + pair.b()
                + "\nshared "
                + each(
                        pair.shared(),
                        both ->
                                both.activity()
                                        + " "
                                        + statements(both.ofA())
                                        + statements(both.ofB()))
                + "\nonly a "
                + each(pair.onlyA(), Shown::alone)
                + "\nonly b "
                + each(pair.onlyB(), Shown::alone)
                + "\nskills "
                + pair.sharedSkills()
                + " a "
                + skills(pair.skillsOfA())
                + " b "
                + skills(pair.skillsOfB())
                + "\n"
                + lines(pair.exchanges(), Shown::exchange)
                + because("\nwritten ", pair.written());
    }

    private static String alone(RolePair.Alone alone) {
        return alone.activity() + " " + statements(alone.statements());
    }

    private static List<String> statements(List<Statement> statements) {
        return statements.stream().map(Statement::id).toList();
    }

    private static List<String> skills(List<Skill> skills) {
        return skills.stream().map(Skill::anchor).toList();
    }

    private static String cell(Letters letters) {
        return letters.isEmpty() ? "-" : letters.toString();
    }

    private static String because(String word, Optional<?> reason) {
        return reason.map(found -> word + found).orElse("");
    }
}
