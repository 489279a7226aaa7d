package rolebook.generator.model;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import rolebook.generator.source.Located;

/// A place where an entry names another.
///
/// @param wanted the type that the other has to have, empty where any does
public record Reference(Located<EntryId> to, Optional<EntryType> wanted) {
    /// Where `entry` names others by their ids, in front matter, attribute lists and team files.
    public static List<Reference> named(Entry entry) {
        Header header = entry.header();
        List<Reference> named = new ArrayList<>();
        addAll(named, header.related());
        addAll(named, header.notToConfuseWith());
        header.replacedBy().ifPresent(successors -> addAll(named, successors));
        header.broader().stream().forEach(id -> named.add(typed(id, entry.type())));
        ofType(entry)
                .filter(reference -> !reference.to.value().value().isEmpty())
                .forEach(named::add);
        return named;
    }

    private static Stream<Reference> ofType(Entry entry) {
        return switch (entry) {
            case Entry.Role role ->
                    join(
                            List.of(
                                    ids(role.function().stream(), EntryType.TERM),
                                    ids(role.reportsTo().stream(), EntryType.ROLE),
                                    ids(role.worksWith().stream(), EntryType.ROLE),
                                    ids(
                                            role.responsibilities().stream()
                                                    .flatMap(found -> found.activities().stream()),
                                            EntryType.ACTIVITY)));
            case Entry.Framework framework ->
                    framework.matrix().stream()
                            .flatMap(matrix ->
                                    join(
                                            List.of(
                                                    ids(matrix.roles().stream(), EntryType.ROLE),
                                                    ids(
                                                            matrix.rows().stream()
                                                                    .map(row -> row.activity()),
                                                            EntryType.ACTIVITY))));
            case Entry.Comparison comparison -> ids(comparison.roles().stream(), EntryType.ROLE);
            case Entry.LearningPath path -> ofPath(path);
            case Entry.Team team -> ofTeam(team);
            case Entry.Term _, Entry.Activity _, Entry.Page _, Entry.News _ -> Stream.of();
        };
    }

    private static Stream<Reference> ofPath(Entry.LearningPath path) {
        Stream<Located<EntryId>> answers =
                path.questions().stream()
                        .flatMap(question -> Stream.of(question.answer(), question.from()));
        Stream<Located<EntryId>> roles =
                path.assessment().stream()
                        .flatMap(question -> question.answers().stream())
                        .flatMap(answer -> answer.roles().stream());
        return join(
                List.of(
                        answers.map(id -> new Reference(id, Optional.empty())),
                        ids(roles, EntryType.ROLE)));
    }

    private static Stream<Reference> ofTeam(Entry.Team team) {
        Stream<Located<EntryId>> seated =
                team.seats().stream().flatMap(seat -> seat.roles().stream());
        Stream<Located<EntryId>> changed =
                Stream.concat(
                        team.changes().stream().map(TeamChange.Change::role),
                        team.additions().stream().flatMap(add -> add.letters().keySet().stream()));
        Stream<Located<EntryId>> steps =
                Stream.of(team.drops(), team.reductions(), team.changes(), team.additions())
                        .flatMap(List::stream)
                        .map(TeamChange::step);
        return join(
                List.of(
                        ids(Stream.of(team.base()), EntryType.FRAMEWORK),
                        ids(seated, EntryType.ROLE),
                        ids(changed, EntryType.ROLE),
                        ids(steps, EntryType.ACTIVITY)));
    }

    /// Every place where `entry` names or links another, each once: a link that is also data counts
    /// as the link.
    public static List<Located<EntryId>> all(Entry entry) {
        NavigableMap<Integer, Located<EntryId>> links = new TreeMap<>();
        for (Body.ResolvedLink link : entry.body().links()) {
            if (link.target() instanceof LinkTarget.ToEntry(EntryId id, _)) {
                links.put(link.link().span().start(), new Located<>(id, link.link().span()));
            }
        }
        List<Located<EntryId>> all = new ArrayList<>(links.values());
        named(entry).stream()
                .map(Reference::to)
                .filter(to ->
                        links
                                .subMap(to.span().start(), true, to.span().end(), true)
                                .values()
                                .stream()
                                .noneMatch(link -> link.value().equals(to.value())))
                .forEach(all::add);
        return all;
    }

    private static void addAll(List<Reference> named, List<Located<EntryId>> ids) {
        ids.forEach(id -> named.add(new Reference(id, Optional.empty())));
    }

    private static Reference typed(Located<EntryId> id, EntryType type) {
        return new Reference(id, Optional.of(type));
    }

    private static Stream<Reference> ids(Stream<Located<EntryId>> ids, EntryType type) {
        return ids.map(id -> typed(id, type));
    }

    private static Stream<Reference> join(List<Stream<Reference>> streams) {
        return streams.stream().flatMap(found -> found);
    }
}
