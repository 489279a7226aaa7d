package rolebook.generator.convert;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import rolebook.generator.markdown.Inline;
import rolebook.generator.model.Body;
import rolebook.generator.model.Entry;
import rolebook.generator.model.EntryId;
import rolebook.generator.model.Header;
import rolebook.generator.model.KnowledgeBase;
import rolebook.generator.model.LinkTarget;
import rolebook.generator.model.Reference;
import rolebook.generator.model.Status;
import rolebook.generator.source.Located;
import rolebook.generator.source.ProjectPath;

/// References to deprecated entries with exactly one successor lead to that. Left alone are those
/// that would make an entry refer to itself or twice to one, and links to a place that the
/// successor does not have.
final class DeprecatedLinks {
    private final KnowledgeBase base;
    private final Entry entry;
    private final Draft draft;

    private DeprecatedLinks(KnowledgeBase base, Entry entry, Draft draft) {
        this.base = base;
        this.entry = entry;
        this.draft = draft;
    }

    static void mend(KnowledgeBase base, Draft draft) {
        if (base.all().stream().noneMatch(entry -> entry.header().status() == Status.DEPRECATED)) {
            return;
        }
        for (Entry entry : base.all()) {
            if (entry.header().status() != Status.DEPRECATED) {
                new DeprecatedLinks(base, entry, draft).mend();
            }
        }
    }

    private void mend() {
        for (Body.ResolvedLink link : entry.body().links()) {
            if (link.target() instanceof LinkTarget.ToEntry(EntryId id, Optional<String> anchor)) {
                successor(id)
                        .filter(next -> anchor.isEmpty() || next.body().hasAnchor(anchor.get()))
                        .ifPresent(next -> redirect(link.link(), anchor, next));
            }
        }
        for (Reference named : Reference.named(entry)) {
            Located<EntryId> to = named.to();
            successor(to.value())
                    .filter(next -> !isNamed(next.id(), to))
                    .flatMap(next ->
                            IdText.within(entry.header().file(), to.span(), to.value())
                                    .map(span -> new Located<>(next.id(), span)))
                    .ifPresent(next ->
                            draft.replace(
                                    entry.header().file(), next.span(), next.value().value()));
        }
    }

    private void redirect(Inline.Reference reference, Optional<String> anchor, Entry next) {
        switch (reference) {
            case Inline.Link link ->
                    draft.replace(
                            entry.header().file(),
                            link.destination().span(),
                            Paths.link(
                                    ProjectPath.between(
                                            entry.header().file().path(),
                                            next.header().file().path()),
                                    anchor));
            case Inline.WikiLink link ->
                    draft.replace(entry.header().file(), link.id().span(), next.id().value());
            case Inline.Image _ -> {}
        }
    }

    /// The one entry that took the place of `id`, unless that is this entry itself.
    private Optional<Entry> successor(EntryId id) {
        return base.find(id)
                .map(Entry::header)
                .filter(old -> old.status() == Status.DEPRECATED)
                .flatMap(Header::replacedBy)
                .filter(successors -> successors.size() == 1)
                .flatMap(successors -> base.find(successors.getFirst().value()))
                .filter(next -> !next.id().equals(entry.id()));
    }

    /// Whether `id` stands already beside `old`, in the same list of the front matter.
    private boolean isNamed(EntryId id, Located<EntryId> old) {
        Header header = entry.header();
        Stream<List<Located<EntryId>>> lists =
                Stream.of(header.related(), header.notToConfuseWith(), rolesOf(entry));
        return lists.filter(list -> list.contains(old))
                .flatMap(List::stream)
                .anyMatch(other -> other.value().equals(id));
    }

    private static List<Located<EntryId>> rolesOf(Entry entry) {
        return switch (entry) {
            case Entry.Role role -> role.worksWith();
            case Entry.Comparison comparison -> comparison.roles();
            case Entry.Term _,
                    Entry.Activity _,
                    Entry.Framework _,
                    Entry.LearningPath _,
                    Entry.Team _,
                    Entry.Page _,
                    Entry.News _ ->
                    List.of();
        };
    }
}
