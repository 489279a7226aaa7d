package rolebook.generator.index;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import rolebook.generator.computed.Derived;
import rolebook.generator.computed.Statement;
import rolebook.generator.computed.WhoDoes;
import rolebook.generator.markdown.PlainText;
import rolebook.generator.model.Entry;
import rolebook.generator.model.EntryId;
import rolebook.generator.model.EntryType;
import rolebook.generator.model.KnowledgeBase;
import rolebook.generator.model.SectionKind;
import rolebook.generator.model.Sense;
import rolebook.generator.model.SourceDifference;
import rolebook.generator.source.Located;
import rolebook.search.schema.EntryDocument;
import rolebook.search.schema.IndexManifest;
import rolebook.search.schema.SectionDocument;
import rolebook.search.schema.SenseDocument;
import rolebook.search.schema.StatementDocument;

/// Makes the search document of each entry.
public final class SearchDocuments {
    private final KnowledgeBase knowledge;
    private final Derived derived;
    private final Function<Entry, String> json;
    private final LinkingSentences elsewhere;

    /// @param json an entry's data, as `/api/entries/{id}` answers it
    public SearchDocuments(KnowledgeBase knowledge, Derived derived, Function<Entry, String> json) {
        this.knowledge = knowledge;
        this.derived = derived;
        this.json = json;
        this.elsewhere = LinkingSentences.in(knowledge.entries());
    }

    /// What the index of build `buildId` says of itself.
    public IndexManifest manifest(String buildId) {
        var site = knowledge.site();
        return IndexManifest.of(
                buildId,
                Arrays.stream(EntryType.values()).map(EntryType::word).toList(),
                site.contexts().keySet().stream().map(Object::toString).toList(),
                site.stages().keySet().stream().map(Object::toString).toList(),
                site.tags().keySet().stream().map(Object::toString).toList());
    }

    /// The document of `entry`.
    public EntryDocument document(Entry entry) {
        var header = entry.header();
        return new EntryDocument(
                entry.id().value(),
                entry.type().word(),
                entry.title(),
                header.summary().value(),
                header.url(),
                header.aliases().stream().map(Located::value).toList(),
                words(header.tags().stream().map(Located::value)),
                contexts(entry),
                words(roles(entry).stream()),
                stages(entry),
                text(entry),
                sections(entry),
                statements(entry),
                senses(entry).stream().map(SearchDocuments::sense).toList(),
                json.apply(entry),
                knowledge.namesLeftBy(entry),
                said(entry));
    }

    private static List<String> words(Stream<?> ids) {
        return ids.map(Object::toString).distinct().toList();
    }

    private List<String> contexts(Entry entry) {
        Set<String> contexts = new LinkedHashSet<>();
        entry.header().contexts().forEach(context -> contexts.add(context.value().value()));
        senses(entry)
                .forEach(sense ->
                        sense.context().ifPresent(context -> contexts.add(context.value())));
        statementsOf(entry)
                .forEach(statement ->
                        statement.contexts().forEach(context -> contexts.add(context.value())));
        contexts.retainAll(words(knowledge.site().contexts().keySet().stream()));
        return List.copyOf(contexts);
    }

    /// The roles that an entry involves.
    private Collection<EntryId> roles(Entry entry) {
        return switch (entry) {
            case Entry.Role role -> List.of(role.id());
            case Entry.Activity activity -> doers(activity.id());
            case Entry.Comparison comparison ->
                    comparison.roles().stream().map(Located::value).toList();
            case Entry.Framework framework ->
                    framework
                            .matrix()
                            .map(matrix -> matrix.roles().stream().map(Located::value).toList())
                            .orElse(List.of());
            case Entry.Team team ->
                    team.seats().stream()
                            .flatMap(seat -> seat.roles().stream())
                            .map(Located::value)
                            .toList();
            case Entry.Term _, Entry.LearningPath _, Entry.Page _, Entry.News _ ->
                    linkingRoles(entry.id());
        };
    }

    private List<EntryId> doers(EntryId activity) {
        WhoDoes who = derived.whoDoes().get(activity);
        return who == null ? List.of() : who.doers().stream().map(WhoDoes.Doer::role).toList();
    }

    private List<EntryId> linkingRoles(EntryId id) {
        return Derived.of(derived.mentionedBy(), id).stream()
                .filter(from -> knowledge.find(from, Entry.Role.class).isPresent())
                .toList();
    }

    private List<String> stages(Entry entry) {
        if (entry instanceof Entry.Activity activity) {
            return words(activity.stages().stream().map(Located::value));
        }
        Set<String> stages = new TreeSet<>();
        statementsOf(entry)
                .forEach(statement ->
                        statement.stages().forEach(stage -> stages.add(stage.value())));
        return List.copyOf(stages);
    }

    private static String text(Entry entry) {
        if (entry instanceof Entry.Team team) {
            return String.join(
                    ". ", team.seats().stream().map(seat -> seat.label().value()).toList());
        }
        return PlainText.ofBlocks(entry.body().lead());
    }

    private List<SectionDocument> sections(Entry entry) {
        var text = new SectionText(knowledge.site().sources(), SourceDifference.of(entry));
        return entry.body().sections().stream()
                .map(section ->
                        new SectionDocument(
                                section.anchor(), section.title().value(), text.of(section)))
                .toList();
    }

    /// What is said of an entry: where others link to it, and by people who miss it.
    private List<String> said(Entry entry) {
        Stream<String> heard =
                entry.body().sections().stream()
                        .filter(section -> section.kind() == SectionKind.YOU_MAY_HEAR)
                        .map(section -> PlainText.ofBlocks(section.blocks()));
        return Stream.concat(elsewhere.about(entry.id()).stream(), heard).toList();
    }

    private List<Statement> statementsOf(Entry entry) {
        return Derived.of(derived.statements(), entry.id());
    }

    private List<StatementDocument> statements(Entry entry) {
        return statementsOf(entry).stream()
                .map(statement ->
                        new StatementDocument(
                                statement.written().anchor(),
                                statement.written().text().plain(),
                                words(statement.activities().stream()),
                                statement.purpose().orElse(""),
                                words(statement.stages().stream()),
                                words(statement.sources().stream()),
                                statement.contexts().isEmpty()
                                        ? ""
                                        : statement.contexts().getFirst().value()))
                .toList();
    }

    private static List<Sense> senses(Entry entry) {
        return switch (entry) {
            case Entry.Term term -> term.senses();
            case Entry.Activity activity -> activity.senses();
            case Entry.Role _,
                    Entry.Framework _,
                    Entry.Comparison _,
                    Entry.LearningPath _,
                    Entry.Team _,
                    Entry.Page _,
                    Entry.News _ ->
                    List.of();
        };
    }

    private static SenseDocument sense(Sense sense) {
        String context = sense.context().map(Object::toString).orElse(sense.label());
        return new SenseDocument(context, sense.definition().plain(), sense.anchor());
    }
}
