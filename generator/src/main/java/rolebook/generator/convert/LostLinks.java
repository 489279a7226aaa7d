package rolebook.generator.convert;

import java.util.List;
import java.util.Optional;
import rolebook.generator.markdown.Inline;
import rolebook.generator.model.Body;
import rolebook.generator.model.Catalogue;
import rolebook.generator.model.Entry;
import rolebook.generator.model.EntryId;
import rolebook.generator.model.Header;
import rolebook.generator.model.KnowledgeBase;
import rolebook.generator.model.LinkTarget;
import rolebook.generator.source.Located;
import rolebook.generator.source.ProjectPath;

/// Broken links whose entry is certain: the file lies in another folder, the link is an address of
/// the site, the entry says that it had that address, or a wiki link gives a name that only one
/// entry has. A misspelt id is left to people.
final class LostLinks {
    private final Catalogue catalogue;
    private final Entry entry;

    private LostLinks(Catalogue catalogue, Entry entry) {
        this.catalogue = catalogue;
        this.entry = entry;
    }

    static void mend(KnowledgeBase base, Draft draft) {
        base.all().forEach(entry -> new LostLinks(base.catalogue(), entry).mend(draft));
    }

    private void mend(Draft draft) {
        for (Body.ResolvedLink link : entry.body().links()) {
            if (link.target() instanceof LinkTarget.Broken broken
                    && broken.kind() == LinkTarget.Reason.MISSING) {
                mend(link.link(), draft);
            }
        }
    }

    private void mend(Inline.Reference reference, Draft draft) {
        switch (reference) {
            case Inline.Link link -> mend(link.destination(), draft);
            case Inline.WikiLink link -> mend(link, draft);
            case Inline.Image _ -> {}
        }
    }

    private void mend(Located<String> destination, Draft draft) {
        String written = destination.value();
        int hash = written.indexOf('#');
        String path = hash < 0 ? written : written.substring(0, hash);
        Optional<String> anchor =
                hash < 0 ? Optional.empty() : Optional.of(written.substring(hash + 1));
        meant(path)
                .ifPresent(header ->
                        draft.replace(
                                entry.header().file(),
                                destination.span(),
                                Paths.link(
                                        ProjectPath.between(
                                                entry.header().file().path(), header.file().path()),
                                        anchor)));
    }

    private void mend(Inline.WikiLink link, Draft draft) {
        String written = link.id().value();
        List<EntryId> named = catalogue.named(written);
        String place = link.anchor().map(anchor -> "#" + anchor.value()).orElse("");
        Optional<EntryId> only =
                named.size() == 1
                        ? Optional.of(named.getFirst())
                        : redirected("/" + written + "/").map(Header::id);
        only.ifPresent(id ->
                draft.replace(
                        entry.header().file(),
                        link.span(),
                        "[[" + id + place + "|" + link.text().orElse(written) + "]]"));
    }

    private Optional<Header> meant(String path) {
        if (path.startsWith("/")) {
            String page = path.endsWith("/") ? path : path + "/";
            return catalogue.headers().stream()
                    .filter(header -> header.url().equals(page))
                    .findFirst()
                    .or(() -> redirected(page));
        }
        String name = path.substring(path.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        if (dot < 1 || !(name.endsWith(".md") || name.endsWith(".yml"))) {
            return Optional.empty();
        }
        String id = name.substring(0, dot);
        return catalogue.find(new EntryId(id)).or(() -> redirected("/" + id + "/"));
    }

    /// The one entry that had an address with this end.
    private Optional<Header> redirected(String end) {
        List<Header> found =
                catalogue.headers().stream()
                        .filter(header ->
                                header.redirects().stream()
                                        .anyMatch(old ->
                                                (old.value() + "/")
                                                        .replace("//", "/")
                                                        .endsWith(end)))
                        .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }
}
