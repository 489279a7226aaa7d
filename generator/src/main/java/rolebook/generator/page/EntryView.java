package rolebook.generator.page;

import java.util.List;
import java.util.Optional;

/// What the pages of all entries show.
///
/// @param replacements what took the place of a deprecated entry
/// @param lead what stands before the first section
/// @param paths the learning paths that it is a step of
/// @param usedIn what links here and is not shown otherwise, grouped by type
/// @param mentions the page that shows it instead, where it is much
/// @param sources what it rests on, numbered as [StatementView] cites them
/// @param reviewed an ISO date; likewise when the next review is due
/// @param formats the entry in other forms
public record EntryView(
        EntryLink self,
        List<String> aliases,
        List<Label> contexts,
        List<Label> tags,
        List<EntryLink> replacements,
        List<PartView> lead,
        List<SectionView> sections,
        Optional<EntryLink> broader,
        List<EntryLink> narrower,
        List<EntryLink> related,
        List<EntryLink> notToConfuseWith,
        List<PathPlaceView> paths,
        List<LinkGroup> usedIn,
        Optional<Label> mentions,
        List<SourceView> sources,
        List<Label> owners,
        Optional<String> reviewed,
        Optional<String> reviewDue,
        List<Label> formats) {
    public EntryView {
        aliases = List.copyOf(aliases);
        contexts = List.copyOf(contexts);
        tags = List.copyOf(tags);
        replacements = List.copyOf(replacements);
        lead = List.copyOf(lead);
        sections = List.copyOf(sections);
        narrower = List.copyOf(narrower);
        related = List.copyOf(related);
        notToConfuseWith = List.copyOf(notToConfuseWith);
        paths = List.copyOf(paths);
        usedIn = List.copyOf(usedIn);
        sources = List.copyOf(sources);
        owners = List.copyOf(owners);
        formats = List.copyOf(formats);
    }

    /// Entries of one type under its plural.
    public record LinkGroup(String title, List<EntryLink> links) {
        public LinkGroup {
            links = List.copyOf(links);
        }
    }

    /// A source.
    ///
    /// @param number from 1, in the order in which the page cites
    public record SourceView(
            int number, String title, Optional<String> url, Optional<String> note) {}
}
