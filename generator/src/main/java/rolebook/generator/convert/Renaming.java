package rolebook.generator.convert;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rolebook.generator.edit.Edit;
import rolebook.generator.edit.FileChange;
import rolebook.generator.markdown.Inline;
import rolebook.generator.model.Body;
import rolebook.generator.model.Entry;
import rolebook.generator.model.EntryId;
import rolebook.generator.model.Header;
import rolebook.generator.model.KnowledgeBase;
import rolebook.generator.model.LinkTarget;
import rolebook.generator.model.Reference;
import rolebook.generator.source.Located;
import rolebook.generator.source.ProjectPath;
import rolebook.generator.source.ProjectSources;
import rolebook.generator.source.SourceFile;
import rolebook.generator.source.Span;

/// Gives an entry another id: its file another name, every reference another target, and the old
/// address a redirect. Names that people gave it, such as its title in a matrix, stay.
public final class Renaming {
    private final Header old;
    private final EntryId id;
    private final String path;
    private final Draft draft = new Draft();

    private Renaming(Header old, EntryId id) {
        this.old = old;
        this.id = id;
        String written = old.file().path();
        this.path =
                written.substring(0, written.lastIndexOf('/') + 1) + id + old.type().fileEnding();
    }

    /// The changes of all files that name the entry `old`, which gets the id `id`.
    ///
    /// @param sources the files that `base` was parsed from
    public static List<FileChange> changes(
            ProjectSources sources, KnowledgeBase base, Header old, EntryId id) {
        var renaming = new Renaming(old, id);
        base.all().forEach(renaming::mendReferences);
        sources.files().stream()
                .filter(file -> SettingsIds.mayName(file.path()))
                .forEach(renaming::mendSettings);
        Redirects.lead(old, id, renaming.draft);
        return renaming.changes(sources);
    }

    private List<FileChange> changes(ProjectSources sources) {
        Map<String, List<Edit>> edits = draft.edits();
        List<FileChange> changes = new ArrayList<>();
        for (SourceFile file : sources.files()) {
            List<Edit> own = edits.getOrDefault(file.path(), List.of());
            String after = Edit.apply(file.text(), own);
            if (file.path().equals(old.file().path())) {
                changes.add(new FileChange.Moved(file.path(), path, file.text(), after));
            } else if (!own.isEmpty()) {
                changes.add(new FileChange.Rewritten(file.path(), file.text(), after));
            }
        }
        return changes;
    }

    private void mendReferences(Entry entry) {
        SourceFile file = entry.header().file();
        for (Body.ResolvedLink link : entry.body().links()) {
            if (link.target() instanceof LinkTarget.ToEntry(EntryId to, _) && to.equals(old.id())) {
                mendLink(file, link.link());
            }
        }
        for (Reference named : Reference.named(entry)) {
            Located<EntryId> to = named.to();
            if (to.value().equals(old.id())) {
                IdText.within(file, to.span(), old.id())
                        .ifPresent(span -> draft.replace(file, span, id.value()));
            }
        }
    }

    private void mendLink(SourceFile file, Inline.Reference reference) {
        switch (reference) {
            case Inline.Link link -> mendDestination(file, link.destination());
            case Inline.WikiLink link -> draft.replace(file, link.id().span(), id.value());
            case Inline.Image _ -> {}
        }
    }

    /// Only the file's name changes, so the way there stays as it was written.
    private void mendDestination(SourceFile file, Located<String> destination) {
        String written = file.text(destination.span());
        int hash = written.indexOf('#');
        String way = hash < 0 ? written : written.substring(0, hash);
        String name = old.id() + old.type().fileEnding();
        if (way.endsWith(name)) {
            int end = destination.span().start() + way.length();
            draft.replace(file, new Span(end - name.length(), end), id + old.type().fileEnding());
        } else {
            Optional<String> anchor =
                    hash < 0 ? Optional.empty() : Optional.of(written.substring(hash + 1));
            String target = Paths.link(ProjectPath.between(file.path(), path), Optional.empty());
            draft.replace(file, destination.span(), target + anchor.map(a -> "#" + a).orElse(""));
        }
    }

    private void mendSettings(SourceFile file) {
        SettingsIds.of(file, old.id()).forEach(span -> draft.replace(file, span, id.value()));
    }
}
