package rolebook.generator.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import rolebook.generator.model.ContextId;
import rolebook.generator.model.Entry;
import rolebook.generator.model.EntryId;
import rolebook.generator.page.EntryLink;
import rolebook.generator.page.Label;
import rolebook.generator.page.ListView;
import rolebook.generator.source.Located;

/// Rows of lists, each with what helps to choose.
record Rows(Sheet sheet) {
    /// An entry under its title.
    ListView.Row of(Entry entry) {
        return named(entry.title(), entry, false, List.of());
    }

    /// An entry under any of its names.
    ListView.Row named(String name, Entry entry, boolean alias, List<String> others) {
        Optional<String> date =
                entry instanceof Entry.News news
                        ? Optional.of(news.date().toString())
                        : Optional.empty();
        return new ListView.Row(name, sheet.link(entry), alias, others, date, notes(entry));
    }

    private List<Label> notes(Entry entry) {
        return switch (entry) {
            case Entry.Term term -> sheet.contexts(contexts(term));
            case Entry.Activity activity ->
                    sheet.stages(activity.stages().stream().map(Located::value).toList());
            case Entry.Role role ->
                    sheet.link(role.function().map(Located::value)).stream()
                            .map(Rows::label)
                            .toList();
            case Entry.Framework framework ->
                    List.of(Label.of(framework.raci() ? "RACI matrix" : "Steps"));
            case Entry.Comparison comparison ->
                    sheet.links(comparison.roles().stream().map(Located::value).toList()).stream()
                            .map(Rows::label)
                            .toList();
            case Entry.LearningPath path -> pathNotes(path);
            case Entry.Team team ->
                    sheet.link(Optional.of(team.base().value())).stream().map(Rows::label).toList();
            case Entry.Page _, Entry.News _ -> List.of();
        };
    }

    private static List<ContextId> contexts(Entry.Term term) {
        return term.senses().stream().flatMap(sense -> sense.context().stream()).toList();
    }

    private static Label label(EntryLink link) {
        return Label.of(link.title(), link.href());
    }

    private static List<Label> pathNotes(Entry.LearningPath path) {
        List<Label> notes = new ArrayList<>();
        notes.add(Label.of(path.steps().size() + (path.steps().size() == 1 ? " step" : " steps")));
        PathViews.minutes(path).ifPresent(minutes -> notes.add(Label.of(minutes + " min")));
        path.audience().ifPresent(audience -> notes.add(Label.of(audience)));
        return notes;
    }

    /// The rows of `ids` that are there.
    List<ListView.Row> of(List<EntryId> ids) {
        return ids.stream()
                .flatMap(id -> sheet.knowledge().find(id).stream())
                .map(this::of)
                .toList();
    }
}
