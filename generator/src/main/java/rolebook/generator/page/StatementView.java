package rolebook.generator.page;

import java.util.List;
import java.util.Optional;
import rolebook.generator.html.SafeHtml;

/// A responsibility as pages show it.
///
/// @param anchor its id on the role's page
/// @param href where it stands
/// @param rest what follows its first paragraph, on the role's own page only
/// @param part the narrower activity that it is about
/// @param purpose what for, where the text does not say it
/// @param cites the numbers of its sources on this page
public record StatementView(
        String anchor,
        String href,
        EntryLink role,
        SafeHtml text,
        SafeHtml rest,
        List<EntryLink> activities,
        Optional<EntryLink> part,
        Optional<String> purpose,
        List<Label> stages,
        List<Label> contexts,
        List<Cite> cites) {
    public StatementView {
        activities = List.copyOf(activities);
        stages = List.copyOf(stages);
        contexts = List.copyOf(contexts);
        cites = List.copyOf(cites);
    }

    /// A reference to a source of the page.
    public record Cite(int number, String title) {}
}
