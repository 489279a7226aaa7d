package rolebook.generator.parse;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.BiFunction;
import rolebook.generator.diagnostic.Rule;
import rolebook.generator.model.Entry;
import rolebook.generator.model.EntryId;
import rolebook.generator.model.Header;
import rolebook.generator.model.Letters;
import rolebook.generator.model.Seat;
import rolebook.generator.model.TeamChange;
import rolebook.generator.schema.Field;
import rolebook.generator.schema.TeamFields;
import rolebook.generator.source.Located;
import rolebook.generator.source.Span;
import rolebook.generator.yaml.YamlNode;

/// Reads a team file.
final class TeamParser {
    private final Header header;
    private final Fields fields;
    private final List<Entry.Team.Deviation> deviations = new ArrayList<>();

    TeamParser(Header header, Fields fields) {
        this.header = header;
        this.fields = fields;
    }

    Entry.Team parse(boolean broken) {
        Optional<Located<String>> base =
                broken ? fields.string("base") : fields.required("base", "base: launch-raci");
        return new Entry.Team(
                header,
                base.map(found -> found.map(EntryId::new))
                        .orElse(new Located<>(new EntryId(""), Span.at(0))),
                seats(),
                changes(
                        "drop",
                        Field.names(TeamFields.DROP),
                        (step, item) ->
                                reason(item)
                                        .map(why -> new TeamChange.Drop(step, why, item.span()))),
                changes("reduce", Field.names(TeamFields.REDUCE), this::reduction),
                changes("change", Field.names(TeamFields.CHANGE), this::change),
                changes("add", Field.names(TeamFields.ADD), this::addition),
                deviations);
    }

    private List<Seat> seats() {
        List<Seat> seats = new ArrayList<>();
        fields.map("seats")
                .ifPresent(map -> {
                    for (YamlNode.Pair pair : map.pairs()) {
                        var label = new Located<>(pair.key().text(), pair.key().span());
                        Fields.of(fields.problems(), pair.value(), "A seat")
                                .ifPresent(seat -> seats.add(seat(label, seat)));
                    }
                });
        return seats;
    }

    private static Seat seat(Located<String> label, Fields seat) {
        seat.refuseOthers(Field.names(TeamFields.SEAT), "a seat");
        if (!seat.has("roles")) {
            seat.missing("roles", "roles: [product-manager]");
        }
        if (seat.has("contact") && seat.node("contact").isEmpty()) {
            seat.problems()
                    .add(
                            Rule.WRONG_VALUE,
                            seat.keys().getOrDefault("contact", label.span()),
                            "The key \"contact\" has no value.",
                            "put quotes around a text that starts with #: contact: \"#product\"");
        }
        return new Seat(
                label,
                seat.list("roles", EntryId::new),
                seat.string("contact").map(Located::value).filter(contact -> !contact.isEmpty()),
                seat.string("scope").filter(scope -> !scope.value().isEmpty()));
    }

    private <T> List<T> changes(
            String key,
            List<String> known,
            BiFunction<Located<EntryId>, Fields, Optional<T>> parse) {
        List<T> changes = new ArrayList<>();
        for (Fields item : fields.maps(key)) {
            deviations.add(
                    new Entry.Team.Deviation(
                            item.scalar("step").map(step -> new EntryId(step.value())),
                            item.span()));
            item.refuseOthers(known, "an item of \"" + key + "\"");
            item.required("step", "step: pricing")
                    .map(step -> step.map(EntryId::new))
                    .flatMap(step -> parse.apply(step, item))
                    .ifPresent(changes::add);
        }
        return changes;
    }

    private static Optional<String> reason(Fields item) {
        Optional<Located<String>> reason =
                item.string("reason").filter(found -> !found.value().isEmpty());
        if (reason.isEmpty()) {
            item.problems()
                    .add(
                            Rule.MISSING_REASON,
                            Span.at(item.span().start()),
                            "This deviation gives no reason.",
                            "add \"reason: …\", so that newcomers know why it is different here");
        }
        return reason.map(Located::value);
    }

    private Optional<TeamChange.Reduce> reduction(Located<EntryId> step, Fields item) {
        Optional<String> reason = reason(item);
        Optional<Located<String>> to = item.required("to", "to: the two nearest rivals");
        return reason.flatMap(why ->
                to.map(found -> new TeamChange.Reduce(step, found.value(), why, item.span())));
    }

    private Optional<TeamChange.Change> change(Located<EntryId> step, Fields item) {
        Optional<String> reason = reason(item);
        Optional<Located<String>> role = item.required("role", "role: product-manager");
        Optional<Letters> letters =
                item.required("letter", "letter: A")
                        .flatMap(written -> letters(item, "letter", written));
        return reason.flatMap(why ->
                role.flatMap(found ->
                        letters.map(cell ->
                                new TeamChange.Change(
                                        step, found.map(EntryId::new), cell, why, item.span()))));
    }

    private static Optional<Letters> letters(Fields item, String key, Located<String> written) {
        Optional<Letters> letters = LetterWords.letters(written.value());
        if (letters.isEmpty()) {
            item.wrongValue(
                    key,
                    written,
                    "a letter of a matrix",
                    "write R, A, C or I, several as A/R, or none");
        }
        return letters;
    }

    private Optional<TeamChange.Add> addition(Located<EntryId> step, Fields item) {
        Optional<String> reason = reason(item);
        if (!item.has("letters")) {
            item.missing("letters", "letters: {product-manager: A/R}");
        }
        SequencedMap<Located<EntryId>, Letters> letters = new LinkedHashMap<>();
        item.map("letters").ifPresent(map -> addLetters(new Fields(item.problems(), map), letters));
        return reason.map(
                why -> new TeamChange.Add(step, letters, item.string("joint"), why, item.span()));
    }

    private static void addLetters(Fields map, SequencedMap<Located<EntryId>, Letters> letters) {
        map.keys()
                .forEach((role, span) ->
                        map.string(role)
                                .flatMap(written -> letters(map, role, written))
                                .ifPresent(cell ->
                                        letters.put(new Located<>(new EntryId(role), span), cell)));
    }
}
