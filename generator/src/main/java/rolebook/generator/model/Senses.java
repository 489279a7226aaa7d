package rolebook.generator.model;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import rolebook.generator.markdown.Inline;
import rolebook.generator.source.Located;
import rolebook.generator.source.Span;

/// Which sense of a word a page means.
///
/// A link says it by its anchor: `operations.md#sense-it`. Where it names no place, the context in
/// which the link stands decides: that of the `## Sense: …` section around it, else that of the
/// responsibility around it (written, or from its sources) or of the sources that differ, else
/// those of the page.
public final class Senses {
    private Senses() {}

    /// The senses of `entry` in its own order; only terms and activities have any.
    public static List<Sense> of(Entry entry) {
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

    /// The sense of `entry` that stands at `anchor` of its page.
    public static Optional<Sense> at(Entry entry, String anchor) {
        return of(entry).stream().filter(sense -> sense.anchor().equals(anchor)).findFirst();
    }

    /// The one sense of `entry` that belongs to one of `contexts`; empty where none does, or
    /// several do.
    public static Optional<Sense> in(Entry entry, Collection<ContextId> contexts) {
        List<Sense> fitting =
                of(entry).stream()
                        .filter(sense -> sense.context().filter(contexts::contains).isPresent())
                        .toList();
        return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
    }

    /// The sense that `link`, a link of the body of `page`, means by its anchor or by where it
    /// stands. Empty where the entry it leads to has no senses, where the link leads to another
    /// place of that page, and where the choice is open.
    public static Optional<Sense> meant(KnowledgeBase base, Entry page, Inline.Reference link) {
        return switch (page.body().targetOf(link)) {
            case LinkTarget.ToEntry(EntryId id, Optional<String> anchor) ->
                    base.find(id)
                            .flatMap(entry ->
                                    anchor.isPresent()
                                            ? at(entry, anchor.get())
                                            : in(entry, contextsAt(base, page, link.span())));
            case LinkTarget.ToAnchor(String anchor) -> at(page, anchor);
            case LinkTarget.ToAsset _,
                    LinkTarget.ToSitePage _,
                    LinkTarget.External _,
                    LinkTarget.Broken _ ->
                    Optional.empty();
        };
    }

    /// The contexts that hold at `place` of the body of `page`.
    public static Set<ContextId> contextsAt(KnowledgeBase base, Entry page, Span place) {
        Optional<ContextId> ofSense = senseAround(page, place).flatMap(Sense::context);
        if (ofSense.isPresent()) {
            return Set.of(ofSense.get());
        }
        Set<ContextId> ofSources = ofSourcesAround(base, page, place);
        return ofSources.isEmpty() ? ofPage(page) : ofSources;
    }

    private static Optional<Sense> senseAround(Entry page, Span place) {
        return of(page).isEmpty()
                ? Optional.empty()
                : page.body().sections().stream()
                        .filter(section -> section.heading().span().start() <= place.start())
                        .reduce((_, later) -> later)
                        .filter(section -> section.kind() == SectionKind.SENSE)
                        .flatMap(section -> at(page, section.anchor()));
    }

    /// The contexts of the sources on which the statement or the difference at `place` rests.
    private static Set<ContextId> ofSourcesAround(KnowledgeBase base, Entry page, Span place) {
        if (page instanceof Entry.Role role) {
            return role.responsibilities().stream()
                    .filter(statement -> statement.span().contains(place.start()))
                    .findFirst()
                    .map(statement -> ofStatement(base, role, statement))
                    .orElse(Set.of());
        }
        return SourceDifference.of(page).stream()
                .filter(difference -> isIn(difference.says(), place))
                .findFirst()
                .map(difference -> contextsOf(base, difference.sources()))
                .orElse(Set.of());
    }

    private static boolean isIn(RichText text, Span place) {
        return !text.content().isEmpty()
                && text.content().getFirst().span().start() <= place.start()
                && place.start() < text.content().getLast().span().end();
    }

    private static Set<ContextId> ofStatement(
            KnowledgeBase base, Entry.Role role, Responsibility statement) {
        if (statement.context().isPresent()) {
            return Set.of(statement.context().get().value());
        }
        List<Located<SourceId>> ofRole = role.header().sources();
        return contextsOf(
                base,
                statement.sources().isEmpty() && ofRole.size() == 1 ? ofRole : statement.sources());
    }

    private static Set<ContextId> contextsOf(KnowledgeBase base, List<Located<SourceId>> sources) {
        Set<ContextId> contexts = new LinkedHashSet<>();
        sources.stream()
                .flatMap(source -> Stream.ofNullable(base.site().sources().get(source.value())))
                .flatMap(source -> source.context().stream())
                .forEach(context -> contexts.add(context.value()));
        return contexts;
    }

    private static Set<ContextId> ofPage(Entry page) {
        Set<ContextId> contexts = new LinkedHashSet<>();
        page.header().contexts().stream().map(Located::value).forEach(contexts::add);
        if (page instanceof Entry.LearningPath path) {
            path.context().ifPresent(context -> contexts.add(context.value()));
        }
        return contexts;
    }
}
